/** The filters of the search page: single choice, with result counts. */
import { facetLabels } from '#ui-strings/facts.ts';
import { searchStrings } from '#ui-strings/search.ts';
import type { Answer } from '../engine/engine.ts';
import { filterNames, type Chosen } from './chosen-filters.ts';
import { make } from './render.ts';

function optionsOf(counts: Readonly<Record<string, number>>, chosen: string | undefined): HTMLOptionElement[] {
  const values = Object.entries(chosen && !(chosen in counts) ? { ...counts, [chosen]: 0 } : counts).toSorted(
    ([a], [b]) => a.localeCompare(b, document.documentElement.lang),
  );
  const all = new Option(searchStrings.anyValue, '', false, !chosen);
  return [all, ...values.map(([value, count]) => new Option(`${value} (${count})`, value, false, value === chosen))];
}

/** Renders the filters that can narrow the results; existing elements are reused, which keeps the focus. */
export function showFilters(
  container: HTMLElement,
  { counts }: Answer,
  chosen: Chosen,
  onChange: (name: string, value: string) => void,
): void {
  for (const name of filterNames) {
    const values = counts[name] ?? {};
    const isUseful = Object.keys(values).length > 1 || name in chosen;
    let select = container.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
    if (!select) {
      if (!isUseful) continue;
      const added = make('select');
      added.name = name;
      added.addEventListener('change', () => onChange(name, added.value));
      container.querySelector('[role=group]')?.append(make('label', '', facetLabels[name], added));
      select = added;
    }
    select.replaceChildren(...optionsOf(values, chosen[name]));
    (select.parentElement as HTMLElement).hidden = !isUseful;
  }
  container.hidden = Object.keys(counts).length === 0 && Object.keys(chosen).length === 0;
}
