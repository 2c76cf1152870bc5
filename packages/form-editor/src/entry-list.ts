/** The list of all entries at the side of the form editor, and finding one of them. */
import type { Listed } from './ask.ts';
import { byId, element } from './elements.ts';

/** What the list is to know of the entry that is open. */
export interface Around {
  /** `kind/id` of the entry that is open. */
  current: string;
  /** Opens it again, as it is on the disk now: a link to where one is leads nowhere. */
  again: () => void;
  add: (listed: Listed) => void;
}

function linkTo(kind: string, { id, title }: { id: string; title: string }, context: Around): HTMLLIElement {
  const link = element('a', { href: `#${kind}/${id}`, textContent: title });
  if (context.current === `${kind}/${id}`) {
    link.setAttribute('aria-current', 'page');
    link.addEventListener('click', context.again);
  }
  const item = element('li', {});
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
  for (const item of document.querySelectorAll<HTMLElement>('#kinds li'))
    item.hidden = !`${item.textContent} ${item.querySelector('a')?.hash}`.toLowerCase().includes(wanted);
  if (wanted)
    for (const group of document.querySelectorAll<HTMLDetailsElement>('#kinds details'))
      group.open = group.querySelector('li:not([hidden])') !== null;
}

/** Shows the entries anew; groups that are open stay so. */
export function showList(kinds: readonly Listed[], context: Around): void {
  const wasOpen = (kind: string) =>
    byId<HTMLDetailsElement>(`kind-${kind}`)?.open || context.current.startsWith(`${kind}/`);
  byId('kinds').replaceChildren(...kinds.map((listed) => groupOf(listed, wasOpen(listed.kind), context)));
  filter();
}

/** Lets the field above the list narrow it. */
export function startFinding(): void {
  byId('find').addEventListener('input', filter);
}
