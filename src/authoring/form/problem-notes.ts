/** What is wrong with an entry, beside its fields and as a list that leads to them. */
import type { Answer, Problem } from './ask.ts';
import { byId, element } from './elements.ts';

/** The field that a problem is at, or the nearest one around it. */
function placeOf(field: string): HTMLElement | undefined {
  const path = field ? field.split('.') : [];
  for (let length = path.length; length > 0; length -= 1) {
    const name = ['root', ...path.slice(0, length)].join('.');
    const place = document.querySelector<HTMLElement>(`[data-schemapath="${CSS.escape(name)}"]`);
    if (place) return place;
  }
  return undefined;
}

const sentence = ({ field, message, fix }: Problem) => `${field ? `${field}: ` : ''}${message}. ${fix}`;

function showOne(problem: Problem): HTMLLIElement {
  const place = placeOf(problem.field) ?? (problem.field ? byId('fields') : byId('text'));
  place.append(element('span', { className: 'problem', textContent: `${problem.message}. ${problem.fix}` }));
  const link = element('a', { href: '', textContent: sentence(problem) });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    place.scrollIntoView({ block: 'center' });
    place.querySelector<HTMLElement>('input, select, textarea, button')?.focus({ preventScroll: true });
  });
  const item = element('li', {});
  item.append(link);
  return item;
}

/** Shows the problems of the entry, instead of those that were shown before. */
export function showProblems({ problems, elsewhere }: Answer): void {
  for (const old of document.querySelectorAll('.problem')) old.remove();
  const items = problems.map(showOne);
  if (elsewhere > 0) items.push(element('li', { textContent: `${elsewhere} more in other entries: npm run check` }));
  byId('problems').replaceChildren(...items);
}

/** How many there are, as a sentence. */
export function countProblems({ problems }: Answer): string {
  const n = problems.length;
  return n === 0 ? 'No problems.' : `${n} ${n === 1 ? 'thing' : 'things'} to mend:`;
}
