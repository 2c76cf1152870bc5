/** What a page says of its changes, where the guide extends another. */
import { site } from '../site.ts';
import { uiStrings } from '../ui-strings.ts';
import { formatDay } from './day.ts';
import type { Entry } from './entry.ts';
import type { ContentGraph } from './graph.ts';
import { titleOf } from './titles.ts';

/** What readers call a field; without a label, its name in words: `inShort` → `in short`. */
function labelOf(field: string): string {
  const { sections, keyFacts } = uiStrings;
  const labels: Readonly<Record<string, string>> = { ...sections, ...keyFacts };
  return labels[field] ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** One or two sentences on what the publisher added, replaced or changed, by whom and when; undefined for an inherited entry. */
export function localLine(graph: ContentGraph, { local }: Entry): string | undefined {
  if (!local) return undefined;
  const strings = uiStrings.review.local;
  const publisher = graph.find('people', site.publisher);
  const name = publisher ? titleOf(publisher) : site.name;
  const what = local.how === 'changed' ? strings.changed(name, local.fields.map(labelOf)) : strings[local.how](name);
  if (!local.change) return what;
  const { by, on } = local.change;
  const { data: person } = graph.get('people', by);
  const credentials = person.kind === 'person' ? person.credentials : '';
  return `${what} ${strings.decided({ name: person.name, credentials, day: formatDay(on) })}`;
}
