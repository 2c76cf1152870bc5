/** Compares two or three selected entries side by side, from the rows of the tables on the page. */
import style from '../styles/side-by-side.css?inline';
import { compareStrings } from '#ui-strings/compare.ts';
import { matrixStrings } from '#ui-strings/matrix.ts';
import { addStyle } from './add-style.ts';
import { chosenIn, compareCautions, queryOf } from './comparison.ts';
import { elementOf } from './element-of.ts';

const controls = document.querySelector<HTMLElement>('[data-compare]');
const scope = controls?.parentElement;
const selects = [...(controls?.querySelectorAll('select') ?? [])];
const status = controls?.querySelector<HTMLElement>('[role=status]');
const rows = new Map(
  [...(scope?.querySelectorAll<HTMLElement>('[data-entry-row]') ?? [])].map((row) => [
    row.dataset['entryRow'] ?? '',
    row,
  ]),
);
/** Links to cautions by id. */
const cautions = new Map(
  [...(controls?.querySelectorAll<HTMLElement>('[data-caution]') ?? [])].map((link) => [
    link.dataset['caution'] ?? '',
    link,
  ]),
);

type Row = HTMLElement;

const cloneContent = (cell: Element | null | undefined) => [...(cell?.cloneNode(true).childNodes ?? [])];
const cellOf = (row: Row, fact: string) => row.querySelector<HTMLElement>(`[data-fact="${fact}"]`);

function factRows(chosen: readonly Row[]): HTMLElement[] {
  return (controls?.dataset['facts'] ?? '').split(' ').flatMap((fact) => {
    const cells = chosen.map((row) => cellOf(row, fact));
    const label = cells.find((cell) => cell)?.dataset['label'];
    if (!label || cells.every((cell) => !cell?.textContent?.trim())) return [];
    return elementOf(
      'tr',
      {},
      elementOf('th', { scope: 'row' }, label.replace(/:$/, '')),
      ...cells.map((cell) => elementOf('td', {}, ...cloneContent(cell))),
    );
  });
}

/** The cautions of an entry: id → level. */
const levelsOf = (row: Row) =>
  new Map((row.dataset['cautionLevels'] ?? '').split(' ').map((one) => one.split(':') as [string, string]));

const levelLabel = (level: string | undefined) =>
  level === 'do-not' || level === 'ask-first' ? matrixStrings[level] : compareStrings.notListed;

function levelCell(id: string, level: string | undefined): HTMLElement {
  const where = level && cautions.get(id)?.dataset['where'] === 'that-area' ? ` (${matrixStrings['that-area']})` : '';
  return elementOf('td', { class: level ?? 'note' }, levelLabel(level) + where);
}

const linkTo = (id: string) => cautions.get(id)?.cloneNode(true) ?? id;

function cautionGroups(chosen: readonly Row[]): HTMLElement[] {
  const { differ, same } = compareCautions([...cautions.keys()], chosen.map(levelsOf));
  return (
    [
      [compareStrings.differ, differ],
      [compareStrings.same, same],
    ] as const
  ).flatMap(([title, list]) => {
    if (list.length === 0) return [];
    return elementOf(
      'tbody',
      {},
      elementOf('tr', {}, elementOf('th', { scope: 'rowgroup', colspan: String(chosen.length + 1) }, title)),
      ...list.map(({ id, levels }) =>
        elementOf(
          'tr',
          {},
          elementOf('th', { scope: 'row' }, linkTo(id)),
          ...levels.map((level) => levelCell(id, level)),
        ),
      ),
    );
  });
}

function sideBySide(chosen: readonly Row[]): HTMLTableElement {
  const names = chosen.map((row) => elementOf('th', { scope: 'col' }, ...cloneContent(row.querySelector('th'))));
  return elementOf(
    'table',
    { class: 'side-by-side' },
    elementOf('caption', {}, compareStrings.chosen),
    elementOf('thead', {}, elementOf('tr', {}, elementOf('td'), ...names)),
    elementOf('tbody', {}, ...factRows(chosen)),
    ...cautionGroups(chosen),
  );
}

const result = elementOf('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': compareStrings.chosen });

const selectedValues = () => [...new Set(selects.map(({ value }) => value).filter(Boolean))];

function show(): void {
  const chosen = selectedValues().flatMap((one) => rows.get(one) ?? []);
  const isEnough = chosen.length > 1;
  result.hidden = !isEnough;
  result.replaceChildren(...(isEnough ? [sideBySide(chosen)] : []));
  const names = chosen.map((row) => row.querySelector('th')?.textContent?.trim() ?? '');
  if (status) status.textContent = isEnough ? `${names.join(', ')}.` : compareStrings.tooFew;
}

/** The query of a file: URL cannot be replaced in every browser. */
function writeUrl(): void {
  if (location.protocol.startsWith('http'))
    history.replaceState(null, '', queryOf(selectedValues()) || location.pathname);
}

if (controls) {
  addStyle(style);
  const initial = chosenIn(location.search, [...rows.keys()], selects.length);
  for (const [index, select] of selects.entries()) select.value = initial[index] ?? '';
  controls.after(result);
  show();
  controls.hidden = false;
  controls.addEventListener('change', () => {
    show();
    writeUrl();
  });
}
