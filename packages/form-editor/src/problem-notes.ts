/** Shows the problems of an entry beside its fields and as a list of links to them. */
import type { Answer, Problem } from './ask.ts';
import { byId, element } from './elements.ts';
import { labelOfPath } from './labels.ts';
import { markProblems } from './outline.ts';

/** The element of a field with a problem, or its nearest ancestor. */
function elementOf(field: string): HTMLElement | undefined {
  const path = field ? field.split('.') : [];
  for (let length = path.length; length > 0; length -= 1) {
    const name = ['root', ...path.slice(0, length)].join('.');
    const target = document.querySelector<HTMLElement>(`[data-schemapath="${CSS.escape(name)}"]`);
    if (target) return target;
  }
  return undefined;
}

const isAdvice = ({ severity }: Problem) => severity === 'warning';
const textOf = (problem: Problem) => `${isAdvice(problem) ? 'Advice: ' : ''}${problem.message}. ${problem.fix}`;

/** Selects a line of the text of a file. */
function selectLine(text: HTMLTextAreaElement, line: number): void {
  const before = text.value.split('\n').slice(0, line - 1);
  const start = before.join('\n').length + (line > 1 ? 1 : 0);
  text.focus();
  text.setSelectionRange(start, start + (text.value.split('\n')[line - 1] ?? '').length);
}

/** What the page does about problems. */
interface Actions {
  /** Makes a field visible that is in a folded group. */
  unfold: (field: HTMLElement) => void;
  /** Removes an unknown field of the file. */
  remove: (field: string) => void;
}

let actions: Actions = { unfold: () => undefined, remove: () => undefined };
export const setActions = (own: Actions) => (actions = own);

function removeButton({ field }: Problem): HTMLButtonElement {
  const button = element('button', { type: 'button', textContent: `Remove “${field.split('.').at(-1)}”` });
  button.addEventListener('click', () => actions.remove(field));
  return button;
}

/** A list item that links to a problem. */
function itemOf(text: string, target: HTMLElement, go: () => void): HTMLLIElement {
  const link = element('a', { href: '', textContent: text });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    actions.unfold(target);
    target.scrollIntoView({ block: 'center' });
    go();
  });
  const item = element('li', {});
  item.append(link);
  return item;
}

const controls = 'input:not([type="checkbox"]), select, textarea';

/** Associates a note with its control for assistive technology. */
function tie(note: HTMLElement, target: HTMLElement): void {
  const [control, ...others] = target.querySelectorAll<HTMLElement>(controls);
  if (!control || others.length > 0) return;
  const described = control.getAttribute('aria-describedby');
  control.setAttribute('aria-describedby', described ? `${described} ${note.id}` : note.id);
  if (!note.classList.contains('advice')) control.setAttribute('aria-invalid', 'true');
}

/** Removes the notes of the previous check. */
function clear(): void {
  for (const note of document.querySelectorAll('.problem')) {
    for (const control of document.querySelectorAll(`[aria-describedby~="${note.id}"]`)) {
      const rest = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== note.id);
      if (rest.length > 0) control.setAttribute('aria-describedby', rest.join(' '));
      else control.removeAttribute('aria-describedby');
      control.removeAttribute('aria-invalid');
    }
    note.remove();
  }
}

function showAtField(problem: Problem, index: number): HTMLLIElement {
  const rest = byId('text').hidden ? byId('fields') : byId('text');
  const target = elementOf(problem.field) ?? (problem.field ? byId('fields') : rest);
  const className = `problem${isAdvice(problem) ? ' advice' : ''}`;
  const note = element('span', { id: `problem-${index}`, className, textContent: textOf(problem) });
  target.append(note);
  tie(note, target);
  const field = problem.field ? `${labelOfPath(problem.field)}: ` : '';
  const item = itemOf(`${field}${textOf(problem)}`, target, () =>
    target.querySelector<HTMLElement>(`${controls}, button`)?.focus({ preventScroll: true }),
  );
  if (problem.isUnknown) item.append(' ', removeButton(problem));
  return item;
}

const showAtLine = (problem: Problem) =>
  itemOf(`Line ${problem.line}: ${textOf(problem)}`, byId('text'), () => selectLine(byId('body'), problem.line));

/**
 * Shows the problems of the entry in place of the previous ones.
 * @param isText whether the text of the file is shown in place of its fields
 */
export function showProblems({ problems, elsewhere }: Answer, isText: boolean): void {
  clear();
  const items = problems.map(isText ? showAtLine : showAtField);
  if (elsewhere > 0) items.push(element('li', { textContent: `${elsewhere} more in other entries: npm run check` }));
  byId('problems').replaceChildren(...items);
  markProblems();
}

/** The number of problems, as a sentence. */
export function countProblems({ problems }: Answer): string {
  const advice = problems.filter(isAdvice).length;
  const n = problems.length - advice;
  const counts = [
    ...(n > 0 ? [`${n} ${n === 1 ? 'thing' : 'things'} to fix`] : []),
    ...(advice > 0 ? [`${advice} ${advice === 1 ? 'thing' : 'things'} could be better`] : []),
  ];
  return counts.length > 0 ? `${counts.join(', ')}:` : 'No problems.';
}
