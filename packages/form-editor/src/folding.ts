/** Folds the items of lists, so that a long form fits on few screens, and unfolds them on the way to a field. */
import type { FieldForm } from './field-form.ts';

const pathName = 'schemapath';
const pathOf = (element: HTMLElement) => element.dataset[pathName] ?? '';

/** Sets whether a group is folded; other fields cannot be. */
function setFolded(form: FieldForm, path: string, isFolded: boolean): void {
  const group = form.getEditor(path);
  if (group && Boolean(group.collapsed) !== isFolded) (group.collapse_control ?? group.toggle_button)?.click();
}

/** Folds every item of the lists at the top of the form, whose title says what it is, and lists longer than a window. */
export function foldItems(form: FieldForm, fields: HTMLElement): void {
  for (const item of fields.querySelectorAll<HTMLElement>('[data-schemapath]'))
    if (/^root\.\w+\.\d+$/.test(pathOf(item))) setFolded(form, pathOf(item), true);
  for (const list of fields.querySelectorAll<HTMLElement>('[data-schemapath]'))
    if (/^root\.\w+$/.test(pathOf(list)) && list.offsetHeight > innerHeight) setFolded(form, pathOf(list), true);
}

/** Unfolds all that a field is in. */
export function unfoldTo(form: FieldForm, field: HTMLElement): void {
  for (
    let group: HTMLElement | null | undefined = field;
    group;
    group = group.parentElement?.closest('[data-schemapath]')
  )
    if (pathOf(group)) setFolded(form, pathOf(group), false);
}
