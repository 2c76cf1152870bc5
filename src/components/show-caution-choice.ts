/** Adds checkboxes for the cautions, and advice for the checked ones from the caution matrix of the page. */
import choiceFormStyle from '../styles/choice-form.css?inline';
import style from '../styles/caution-choice.css?inline';
import { cautionChoiceStrings as strings } from '#ui-strings/caution-choice.ts';
import { addStyle } from './add-style.ts';
import { adviceFor, chosenInFragment, fragmentFor, type StatedCaution } from './caution-choice.ts';
import { elementOf } from './element-of.ts';

const choice = document.querySelector<HTMLDetailsElement>('[data-caution-choice]');
const tables = [...document.querySelectorAll<HTMLTableElement>('table.matrix')];

/** Links to entries by URL. */
const links = new Map(
  tables.flatMap((table) =>
    [...table.querySelectorAll<HTMLAnchorElement>('thead a')].map((link) => [link.href, link] as const),
  ),
);
/** Names of the cautions by id. */
const names = new Map(
  [...(tables[0]?.querySelectorAll<HTMLElement>('[data-caution]') ?? [])].map((row) => [
    row.dataset['caution'] ?? '',
    row.querySelector('th')?.textContent?.trim() ?? '',
  ]),
);

const levelOf = (cell: Element) => (['do-not', 'ask-first'] as const).find((level) => cell.classList.contains(level));

function statedIn(table: HTMLTableElement): StatedCaution[] {
  const entries = [...table.querySelectorAll<HTMLAnchorElement>('thead a')].map(({ href }) => href);
  return [...table.querySelectorAll<HTMLElement>('[data-caution]')].flatMap((row) =>
    [...row.querySelectorAll('td')].flatMap((cell, index) => {
      const [entry, level] = [entries[index], levelOf(cell)];
      if (entry === undefined || !level) return [];
      const isThatArea = cell.querySelector('.note') !== null;
      return { entry, caution: row.dataset['caution'] ?? '', level, isThatArea };
    }),
  );
}

const nameOf = (caution: string) => names.get(caution) ?? caution;
const linkOf = (entry: string) => elementOf('a', { href: entry }, links.get(entry)?.textContent?.trim() ?? entry);
const linkToReason = (caution: string) => elementOf('a', { href: `#caution-${caution}` }, nameOf(caution));
const commaBetween = (items: readonly HTMLElement[]) =>
  items.flatMap((item, index) => (index > 0 ? [', ', item] : item));
const group = (level: string, title: string, ...content: readonly HTMLElement[]) =>
  elementOf('div', { class: `warn ${level}` }, elementOf('h2', {}, title), ...content);

function listFor(chosen: readonly string[], stated: readonly StatedCaution[]): HTMLElement[] {
  const advice = adviceFor(chosen, stated);
  const named = new Set(advice.flatMap(({ cautions }) => cautions.flatMap(({ entries }) => entries)));
  const others = [...links.keys()].filter((entry) => !named.has(entry));
  const boxes = advice.map(({ level, isThatArea, cautions }) =>
    group(
      level,
      strings.groups[level][isThatArea ? 'that-area' : 'anywhere'],
      elementOf(
        'ul',
        {},
        ...cautions.map(({ caution, entries }) =>
          elementOf('li', {}, linkToReason(caution), ': ', ...commaBetween(entries.map(linkOf))),
        ),
      ),
    ),
  );
  if (others.length === 0) return boxes;
  const list = elementOf('p', {}, ...commaBetween(others.map(linkOf)));
  return [...boxes, group('non-urgent', strings.others, list, elementOf('p', { class: 'note' }, strings.othersNote))];
}

function addChoice(container: HTMLDetailsElement): void {
  const stated = tables.flatMap(statedIn);
  const status = elementOf('p', { role: 'status' });
  const result = elementOf('div', { class: 'caution-list' });
  const boxes = [...names].map(([value]) => elementOf('input', { type: 'checkbox', value, autocomplete: 'off' }));
  const chosenNow = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const clear = elementOf('button', { type: 'button' }, strings.clear);
  const copy = elementOf('button', { type: 'button' }, strings.copy);
  const show = () => {
    const chosen = chosenNow();
    const isChosen = chosen.length > 0;
    status.textContent = isChosen ? strings.status(chosen.map(nameOf)) : strings.noChoice;
    result.replaceChildren(...(isChosen ? listFor(chosen, stated) : []));
    container.classList.toggle('no-print', !isChosen);
    clear.hidden = !isChosen;
    copy.hidden = !isChosen || !location.protocol.startsWith('http') || !('clipboard' in navigator);
  };
  clear.addEventListener('click', () => {
    for (const input of boxes) input.checked = false;
    show();
    boxes[0]?.focus();
  });
  const copyLink = async () => {
    await navigator.clipboard.writeText(location.origin + location.pathname + fragmentFor(chosenNow()));
    status.textContent = strings.copied;
  };
  copy.addEventListener('click', () => void copyLink());
  const initial = chosenInFragment(location.hash);
  if (initial) {
    for (const input of boxes) input.checked = initial.includes(input.value);
    container.open = true;
    // Health data does not stay in the browser's history.
    history.replaceState(null, '', location.pathname);
  }
  const choices = elementOf('fieldset', { 'aria-label': strings.title });
  for (const input of boxes) choices.append(elementOf('label', {}, input, ` ${nameOf(input.value)}`));
  choices.addEventListener('change', show);
  container.append(
    elementOf('p', {}, strings.lede),
    choices,
    status,
    result,
    elementOf('p', { class: 'caution-buttons no-print' }, clear, copy),
  );
  show();
}

if (choice && tables.length > 0) {
  addStyle(choiceFormStyle + style);
  addChoice(choice);
  choice.hidden = false;
}
