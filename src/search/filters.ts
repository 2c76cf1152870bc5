/** The filters of the search page: one choice each, with the number of results it would leave. */
import { searchWords } from '../words/search.ts';
import type { Answer } from './query.ts';

/** Names of the filters, as they stand in the address. */
const names = ['kind', 'body part', 'used for', 'done by', 'age'] as const;

export type Chosen = Record<string, string>;

export const chosenIn = (parameters: URLSearchParams): Chosen =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = parameters.get(name);
      return value ? [[name, value]] : [];
    }),
  );

const labelOf = (name: string) => (searchWords.filterNames as Record<string, string>)[name] ?? name;

function optionsOf(counts: Record<string, number>, chosen: string | undefined): HTMLOptionElement[] {
  const values = Object.entries(chosen && !(chosen in counts) ? { ...counts, [chosen]: 0 } : counts).toSorted(
    ([a], [b]) => a.localeCompare(b, document.documentElement.lang),
  );
  const all = new Option(searchWords.anyValue, '', false, !chosen);
  return [all, ...values.map(([value, count]) => new Option(`${value} (${count})`, value, false, value === chosen))];
}

function selectFor(
  place: HTMLElement,
  name: string,
  onChange: (name: string, value: string) => void,
): HTMLSelectElement {
  const group = place.querySelector('[role=group]') as HTMLElement;
  const existing = place.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (existing) return existing;
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.name = name;
  select.addEventListener('change', () => onChange(name, select.value));
  label.append(labelOf(name), select);
  group.append(label);
  return select;
}

/** Shows the filters that can narrow an answer; a filter keeps its element, and so the focus. */
export function showFilters(
  place: HTMLElement,
  { counts }: Answer,
  chosen: Chosen,
  onChange: (name: string, value: string) => void,
): void {
  for (const name of names) {
    const values = counts[name] ?? {};
    const isUseful = Object.keys(values).length > 1 || name in chosen;
    if (!isUseful && !place.querySelector(`select[name="${name}"]`)) continue;
    const select = selectFor(place, name, onChange);
    select.replaceChildren(...optionsOf(values, chosen[name]));
    (select.parentElement as HTMLElement).hidden = !isUseful;
  }
  place.hidden = Object.keys(counts).length === 0 && Object.keys(chosen).length === 0;
}
