/** The sidebar with all entries and a filter. */
import type { Listed } from './ask.ts';
import { byId, element } from './elements.ts';

/** The open entry, and actions of the list. */
export interface Around {
  /** `kind/id` of the entry that is open. */
  current: string;
  /** Reloads it from disk: a link to the current URL would do nothing. */
  again: () => void;
  add: (listed: Listed) => void;
}

function linkTo(kind: string, { id, title, names }: Listed['entries'][number], context: Around): HTMLLIElement {
  const link = element('a', { href: `#${kind}/${id}`, textContent: title });
  if (context.current === `${kind}/${id}`) {
    link.setAttribute('aria-current', 'page');
    link.addEventListener('click', context.again);
  }
  const item = element('li', {});
  item.dataset['names'] = names.join(' ');
  item.append(link);
  return item;
}

function groupOf(listed: Listed, wasOpen: boolean, context: Around): HTMLDetailsElement {
  const group = element('details', { open: wasOpen, id: `kind-${listed.kind}` });
  const title = element('summary', { textContent: `${listed.many} (${listed.entries.length})` });
  const more = element('button', { type: 'button', textContent: `New ${listed.one}` });
  more.addEventListener('click', () => context.add(listed));
  const items = element('ul', {});
  items.append(...listed.entries.map((entry) => linkTo(listed.kind, entry, context)));
  group.append(title, more, items);
  return group;
}

function filter(): void {
  const wanted = byId<HTMLInputElement>('find').value.trim().toLowerCase();
  if (wanted) byId<HTMLDetailsElement>('all').open = true;
  for (const item of document.querySelectorAll<HTMLElement>('#kinds li'))
    item.hidden = !`${item.textContent} ${item.querySelector('a')?.hash} ${item.dataset['names']}`
      .toLowerCase()
      .includes(wanted);
  if (wanted)
    for (const group of document.querySelectorAll<HTMLDetailsElement>('#kinds details'))
      group.open = group.querySelector('li:not([hidden])') !== null;
}

/** Renders the entries, and keeps open groups open. */
export function showList(kinds: readonly Listed[], context: Around): void {
  const wasOpen = (kind: string) =>
    byId<HTMLDetailsElement>(`kind-${kind}`)?.open || context.current.startsWith(`${kind}/`);
  byId('kinds').replaceChildren(...kinds.map((listed) => groupOf(listed, wasOpen(listed.kind), context)));
  filter();
}

/** Filters the list by the field above it. */
export function startFilter(): void {
  byId('find').addEventListener('input', filter);
}
