/** astro:content → the same entries as `read.ts`, as one guide, and the rendered body of each. */
import { isDeepStrictEqual } from 'node:util';
import { getCollection, getEntry, render } from 'astro:content';
import { readEnvironment } from '../environment.ts';
import { kindNames, type DataOf, type Kind } from '../schema/kinds.ts';
import { nameOf, type Entry } from './entry.ts';
import { makeGuide, type Guide } from './graph.ts';
import { entriesOf, readContent } from './read.ts';

interface Collected {
  id: string;
  data: DataOf<Kind>;
  body?: string;
}

/** Editors on Windows end lines otherwise, which means nothing. */
const textOf = (body: string | undefined) => (body ?? '').replaceAll('\r\n', '\n').trim();

/** The two readers must agree: what the check has passed is what is published. */
function assertSame(read: Entry, collected: Collected | undefined): void {
  const name = nameOf(read);
  if (!collected) throw new Error(`Astro did not load ${name}, which is in ${read.file}.`);
  if (!isDeepStrictEqual(read.data, collected.data) || textOf(read.body) !== textOf(collected.body)) {
    throw new Error(`Astro read ${read.file} otherwise than the check did (${name}). Look for unusual YAML in it.`);
  }
}

async function load(): Promise<Guide> {
  const read = entriesOf(readContent(readEnvironment().contentDir).drafts);
  const found = new Map<string, Collected>();
  for (const kind of kindNames) {
    for (const item of (await getCollection(kind)) as Collected[]) found.set(`${kind}/${item.id}`, item);
  }
  for (const entry of read) assertSame(entry, found.get(nameOf(entry)));
  return makeGuide(read);
}

let loaded: Promise<Guide> | undefined;

/** The guide. Read once for a build; anew for each request of the development server. */
export function collectGuide(): Promise<Guide> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

/** The body of an entry as a component. */
export async function bodyOf(entry: Entry) {
  const found = await getEntry(entry.kind, entry.id);
  if (!found) throw new Error(`There is no ${nameOf(entry)}.`);
  const { Content } = await render(found);
  return Content;
}
