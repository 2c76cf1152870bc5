/** Expands a Hunspell dictionary to all word forms, so that correct words are not corrected. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dictionaryPackage } from '#language/dictionary.ts';
import { stemLanguage } from '#language/stem.ts';
import { wordsOf } from '../engine/tokens.ts';

interface Affix {
  isPrefix: boolean;
  strip: string;
  add: string;
  /** Flags of affixes that may follow this one. */
  next: string;
  condition: RegExp;
}

/** Hunspell's own limit: a suffix, and one that follows it. */
const suffixLevels = 2;

/** Parses the affix rules of a dictionary, by flag. */
export function readAffixes(text: string): ReadonlyMap<string, Affix[]> {
  const affixes = new Map<string, Affix[]>();
  for (const line of text.split('\n')) {
    const [type = '', flag = '', strip = '', add = '', condition] = line.trim().split(/\s+/);
    if (!/^(PFX|SFX)$/.test(type) || condition === undefined) continue;
    const isPrefix = type === 'PFX';
    const [added = '', next = ''] = add.split('/');
    affixes.set(flag, [
      ...(affixes.get(flag) ?? []),
      {
        isPrefix,
        strip: strip === '0' ? '' : strip,
        add: added === '0' ? '' : added,
        next,
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

/** The word forms of a dictionary line, `knot/SMG`: suffixes, suffixes that may follow those, and prefixes of each. */
export function formsOf(line: string, affixes: ReadonlyMap<string, Affix[]>): string[] {
  const [word = '', flags = ''] = line.split('/');
  const allOf = (list: string) => [...list].flatMap((flag) => affixes.get(flag) ?? []);
  const suffixed = (form: string, list: string, level: number): string[] => [
    form,
    ...(level === 0 ? [] : allOf(list).filter(({ isPrefix }) => !isPrefix)).flatMap((affix) =>
      applyAffix(form, affix).flatMap((derived) => suffixed(derived, affix.next, level - 1)),
    ),
  ];
  const forms = suffixed(word, flags, suffixLevels);
  const prefixes = allOf(flags).filter(({ isPrefix }) => isPrefix);
  return [...forms, ...forms.flatMap((form) => prefixes.flatMap((affix) => applyAffix(form, affix)))];
}

const folderOf = (language: string) => {
  const isKnown = language.toLowerCase().split('-')[0] === stemLanguage;
  return isKnown ? dirname(createRequire(import.meta.url).resolve(dictionaryPackage)) : undefined;
};

/** All correct words of a language as a query has them, including proper names; empty for languages without a dictionary. */
export function dictionaryWords(language: string): ReadonlySet<string> {
  const folder = folderOf(language);
  if (!folder) return new Set();
  const affixes = readAffixes(readFileSync(join(folder, 'index.aff'), 'utf8'));
  const lines = readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1);
  const words = new Set<string>();
  for (const line of lines)
    for (const form of formsOf(line.trim(), affixes)) if (/^\p{L}+$/u.test(form)) words.add(wordsOf(form)[0] ?? form);
  return words;
}
