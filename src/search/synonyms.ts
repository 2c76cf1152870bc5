/** Words that the guide does not have, and what they mean in its own: they come only when a question has such a word. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readAlike } from './alike.ts';

/** One group a line: what people say, and after the colon one to three words of a guide. A file for each language. */
const fileOf = (language: string) =>
  fileURLToPath(new URL(`./synonyms/${language.toLowerCase().split('-')[0]}.txt`, import.meta.url));

/** The synonyms of a language that lead somewhere in this guide: what is said is in no name, all that is meant is. */
export function synonymsFor(language: string, named: ReadonlySet<string>): string {
  const file = fileOf(language);
  if (!existsSync(file)) return '';
  const said = new Map<string, string[]>();
  for (const [word, meant] of readAlike(readFileSync(file, 'utf8')))
    if (!named.has(word) && meant.every((other) => named.has(other)))
      said.set(meant.join(' '), [...(said.get(meant.join(' ')) ?? []), word]);
  return [...said].map(([meant, words]) => `${words.join(' ')}: ${meant}`).join('\n');
}
