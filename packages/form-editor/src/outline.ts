/** The outline of the open entry: a link to each field at the top of its form, marked where there are problems. */
import { byId, element } from './elements.ts';
import { labelOf } from './labels.ts';

interface Part {
  label: string;
  target: HTMLElement;
}

/** The fields at the top of the form, and the text below them. */
function parts(): Part[] {
  const targets = new Map<string, HTMLElement>();
  for (const field of byId('fields').querySelectorAll<HTMLElement>('[data-schemapath]')) {
    const path = field.dataset['schemapath'] ?? '';
    if (/^root\.\w+$/.test(path) && !targets.has(path)) targets.set(path, field);
  }
  const fields = [...targets].map(([path, target]) => ({ label: labelOf(path.slice('root.'.length)), target }));
  const text = byId('text');
  return text.hidden ? fields : [...fields, { label: byId('text-name').textContent, target: text }];
}

let shown: { link: HTMLAnchorElement; target: HTMLElement }[] = [];

/** Marks the part at the top of the window. */
function markCurrent(): void {
  const line = innerHeight / 4;
  const current = shown.findLast(({ target }) => target.getBoundingClientRect().top < line) ?? shown[0];
  for (const { link, target } of shown)
    if (target === current?.target) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
}

function linkTo({ label, target }: Part, follow: (target: HTMLElement) => void): HTMLLIElement {
  const link = element('a', { href: '', textContent: label });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    follow(target);
    target.scrollIntoView();
    target.querySelector<HTMLElement>('input:not([type="checkbox"]), select, textarea, button')?.focus({
      preventScroll: true,
    });
  });
  shown.push({ link, target });
  const item = element('li', {});
  item.append(link);
  return item;
}

/**
 * Shows the outline of the form that is open.
 * @param follow makes a field visible that is folded
 */
export function showOutline(follow: (target: HTMLElement) => void): void {
  shown = [];
  byId('outline').hidden = false;
  byId('outline-list').replaceChildren(...parts().map((part) => linkTo(part, follow)));
  markCurrent();
}

/** Marks the parts in which there are problems. */
export function markProblems(): void {
  for (const { link, target } of shown) {
    const count = target.querySelectorAll('.problem').length;
    if (count > 0) link.dataset['problems'] = String(count);
    else delete link.dataset['problems'];
  }
}

addEventListener('scroll', markCurrent, { passive: true });
