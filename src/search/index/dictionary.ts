/** Expands a Hunspell dictionary to all word forms, so that correct words are not corrected. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Affix {
  isPrefix: boolean;
  strip: string;
  add: string;
  condition: RegExp;
}

/** Dictionary packages by language; their data may be redistributed. */
const packages: Readonly<Record<string, string>> = { en: 'dictionary-en' };

/** Parses the affix rules of a dictionary, by flag. */
export function readAffixes(text: string): ReadonlyMap<string, Affix[]> {
  const affixes = new Map<string, Affix[]>();
  for (const line of text.split('\n')) {
    const [type = '', flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/);
    if (!/^(PFX|SFX)$/.test(type) || condition === undefined) continue;
    const isPrefix = type === 'PFX';
    affixes.set(flag, [
      ...(affixes.get(flag) ?? []),
      {
        isPrefix,
        strip: strip === '0' ? '' : strip,
        add: add === '0' ? '' : (add.split('/')[0] ?? ''),
        condition: new RegExp(isPrefix ? `^${condition}` : `${condition}$`),
      },
    ]);
  }
  return affixes;
}

function applyAffix(word: string, { isPrefix, strip, add, condition }: Affix): string[] {
  if (!condition.test(word)) return [];
  if (isPrefix) return word.startsWith(strip) ? [add + word.slice(strip.length)] : [];
  return word.endsWith(strip) ? [word.slice(0, word.length - strip.length) + add] : [];
}

/** The word forms of a dictionary line, `knot/SMG`: suffixes, and prefixes of each. */
export function formsOf(line: string, affixes: ReadonlyMap<string, Affix[]>): string[] {
  const [word = '', flags = ''] = line.split('/');
  const all = [...flags].flatMap((flag) => affixes.get(flag) ?? []);
  const suffixed = [word, ...all.filter(({ isPrefix }) => !isPrefix).flatMap((affix) => applyAffix(word, affix))];
  const prefixes = all.filter(({ isPrefix }) => isPrefix);
  return [...suffixed, ...suffixed.flatMap((form) => prefixes.flatMap((affix) => applyAffix(form, affix)))];
}

const folderOf = (language: string) => {
  const name = packages[language.toLowerCase().split('-')[0] ?? ''];
  return name && dirname(createRequire(import.meta.url).resolve(name));
};

/** All correct words of a language in lower case, including proper names; empty for languages without a dictionary. */
export function dictionaryWords(language: string): ReadonlySet<string> {
  const folder = folderOf(language);
  if (!folder) return new Set();
  const affixes = readAffixes(readFileSync(join(folder, 'index.aff'), 'utf8'));
  const lines = readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1);
  const words = new Set<string>();
  for (const line of lines)
    for (const form of formsOf(line.trim(), affixes)) if (/^\p{L}+$/u.test(form)) words.add(form.toLowerCase());
  return words;
}
