/** Texts that a problem quotes from its file. */
import { existsSync, readFileSync } from 'node:fs';
import type { Problem } from '../src/model/problem.ts';

/** Without names of missing fields and suggested replacements. */
const quotedIn = (message: string) =>
  [...message.replace(/: type .*$|^"\w+" is missing$/s, '').matchAll(/(?<![\p{L}\d])"([^"]{3,}?)…?"/gu)].map(
    ([, text = '']) => text.split('\n')[0] ?? '',
  );

/** Rules that quote text from another line: from elsewhere, or missing here. */
const elsewhere = new Set(['no-lost-urls', 'contradicted-use', 'dates-in-order', 'source-once']);

/** Texts that a message quotes from its file, and that are on another line than the problem. */
export function quotedAstray({ rule, file, line, message }: Problem): string[] {
  if (elsewhere.has(rule) || !/\.(?:mdx?|yaml)$/.test(file) || !existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  const named = lines[line - 1] ?? '';
  return quotedIn(message).filter((text) => {
    const places = lines.filter((one) => one.includes(text));
    return places.length === 1 && !named.includes(text);
  });
}
