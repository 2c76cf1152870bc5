/** The search box as a combobox (ARIA pattern): results with excerpts while typing. */
import { addStyle } from '../../components/add-style.ts';
import style from '../../styles/suggestions.css?inline';
import { searchStrings } from '#ui-strings/search.ts';
import type { Answer, Hit } from '../engine/engine.ts';
import { clean } from '../engine/tokens.ts';
import { loadEngine } from './load.ts';
import { optionItem, sectionOf, statusOf, urlOf, type Line } from './render.ts';
import { listKeyOf } from './shortcuts.ts';

const shown = 6;

const lineOf = (hit: Hit): Line => {
  const { document, excerpt } = hit;
  const detail = [document.label, sectionOf(hit)?.heading].filter(Boolean).join(' · ');
  return { title: document.title, detail, excerpt, url: urlOf(hit) };
};

function linesOf(answer: Answer): Line[] {
  const url = `/search/?q=${encodeURIComponent(answer.text)}`;
  const alerts = answer.alerts.map(({ heading, items }): Line => ({
    title: heading,
    detail: items.join(' · '),
    url,
    className: 'alert',
  }));
  const all: Line = { title: searchStrings.all, detail: `“${answer.shown}”`, url };
  return [...alerts, ...answer.hits(0, shown).map(lineOf), all];
}

/** Adds suggestions to a search form. On the search page, results are on the page and the list opens on request. */
export function makeCombobox(form: HTMLFormElement): void {
  const input = form.querySelector('input') as HTMLInputElement;
  const list = document.createElement('div');
  const status = document.createElement('p');
  const onRequest = form.closest('[data-search-page]') !== null;
  let active = -1;
  let asked = '';

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  const choose = (index: number) => {
    active = index;
    options().forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    const option = options()[index];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const open = (isOpen: boolean) => {
    list.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen));
  };
  const close = () => {
    asked = '';
    open(false);
    choose(-1);
  };
  const show = (lines: readonly Line[]) => {
    const chosen = options()[active]?.href;
    list.replaceChildren(...lines.map((line, i) => optionItem(line, `${list.id}-${i}`)));
    open(true);
    choose(options().findIndex((option) => option.href === chosen));
  };
  const answer = async () => {
    const text = clean(input.value);
    asked = text;
    if (text === '') return close();
    try {
      const found = await (await loadEngine()).search(text);
      if (asked !== text) return;
      show(linesOf(found));
      status.textContent = statusOf(found);
    } catch {
      if (asked !== text) return;
      status.textContent = searchStrings.failed;
      show([{ title: searchStrings.aToZ, detail: searchStrings.failed, url: '/a-to-z/' }]);
    }
  };
  /** Like a click with the same modifiers: Ctrl, ⌘ or Shift open another tab or window. */
  const follow = ({ ctrlKey, metaKey, shiftKey }: KeyboardEvent) =>
    options()[active]?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
    );

  const onKey = (event: KeyboardEvent) => {
    const action = listKeyOf(event, active >= 0);
    if (!action) return;
    if (list.hidden) {
      if (action !== 'next' && action !== 'previous') return;
      event.preventDefault();
      void answer();
      return;
    }
    if (action === 'leave') return close();
    event.preventDefault();
    if (action === 'close') return close();
    if (action === 'follow') return void follow(event);
    const last = options().length - 1;
    const next = active >= last ? 0 : active + 1;
    const previous = active <= 0 ? last : active - 1;
    choose({ next, previous, first: 0, last }[action]);
  };

  const attributes = {
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': `${input.id}-list`,
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  Object.assign(list, { id: `${input.id}-list`, className: 'suggestions', hidden: true });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', searchStrings.suggestions);
  status.className = 'hidden';
  status.setAttribute('role', 'status');
  addStyle(style);
  form.append(list, status);

  input.addEventListener('input', () => (onRequest ? close() : void answer()));
  input.addEventListener('keydown', onKey);
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) close();
  });
  // Keeps the focus in the box while a result is pressed.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  // A link that opens another tab does not close the list.
  list.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
    if (!ctrlKey && !metaKey && !shiftKey) close();
  });
  form.addEventListener('submit', (event) => {
    if (clean(input.value) === '') event.preventDefault();
  });
  void loadEngine().catch(() => undefined);
  if (input.value && !onRequest) void answer();
}
