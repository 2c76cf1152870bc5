/** What a browser loads to answer, from the focus of the box on: bytes as a host with brotli sends them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { dataFiles } from './data-files.ts';
import { openIndex } from './disk.ts';
import { ask } from './query.ts';

/** What Pagefind has compressed already is sent as it is. */
function sent(file: string): number {
  const body = readFileSync(file);
  return /\.(pf_\w+|pagefind)$/.test(file) ? body.length : brotliCompressSync(body).length;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** A script and the scripts that it imports at once, by their names. */
function scriptsOf(folder: string, name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const imports = readFileSync(join(folder, name), 'utf8').matchAll(/from\s*["'`]\.\/([\w.-]+\.js)["'`]/g);
  for (const [, other] of imports) if (other) scriptsOf(folder, other, found);
  return found;
}

/** Scripts of a part of the search that a page does not have yet. */
function chunk(site: string, part: string): string[] {
  const folder = join(site, '_astro');
  const names = readdirSync(folder);
  const start = names.find((name) => name.startsWith(`${part}.`));
  if (!start) throw new Error(`${folder} has no script "${part}": the search is loaded in a new way.`);
  const page = names.find((name) => name.startsWith('Base.'));
  const had = page ? scriptsOf(folder, page) : new Set<string>();
  return [...scriptsOf(folder, start)].filter((name) => !had.has(name)).map((name) => join(folder, name));
}

/** Bytes to the first answer, and to the full text for one word. */
export async function bytesToAnswer(site: string, language: string, word: string) {
  const index = join(site, 'pagefind');
  const { names } = dataFiles(language);
  const first = [...chunk(site, 'combobox'), join(index, names)];
  const files = new Set<string>();
  const engine = await openIndex(site, language, (path) => void files.add(join(index, path)));
  await ask(engine, word);
  const full = new Set([...first, ...chunk(site, 'online-engine'), join(index, 'pagefind.js'), ...files]);
  return { first: sum(first.map(sent)), full: sum([...full].map(sent)) };
}
