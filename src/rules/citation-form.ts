import type { ParsedEntry } from '../model/entry.ts';
import { citationPattern, proseOf } from '../model/references.ts';
import { cover, shownBlocks } from '../model/shown-text.ts';
import { oneLetterAway } from '../model/suggest.ts';
import type { EntryRule, LintResult, RuleContext } from './rule.ts';

type Text = Pick<LintResult, 'path'> & { text: string; offset: number };
type ResolveId = (word: string) => string | undefined;

/** The source id that a word is, exactly or with one typo. */
const idResolver =
  ({ find, idsOf }: RuleContext): ResolveId =>
  (word) =>
    find('sources', word) ? word : oneLetterAway(word, idsOf('sources'));

/** Source ids in other brackets, or after "@" outside brackets: `[smith2020]`, `(smith2020)`, `[see @smith2020]`. */
const bracketed = /[[(]([^\][()\n@]+)[\])]/g;
const signed = /(?<![\p{L}\d.@])@([a-z0-9]+(?:-[a-z0-9]+)*)/gu;
/** `[12]`, as reference managers write citations. */
const numbered = /\[\d{1,3}\](?![([:])/g;
/** Attempted citations, including malformed ones such as `[@ wu2021]` or `[@wu2021, @chen2021]`. */
const written = /\[\s*@[^\][]*\]|\(@[a-z0-9-]+\)/g;
const wellFormed = new RegExp(`^${citationPattern.source}$`);

const isId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The fix, phrased as a question where an id had to be corrected. */
function cites(ids: readonly string[], words: readonly string[]): string {
  const right = `[${ids.map((id) => `@${id}`).join('; ')}]`;
  return ids.every((id, index) => id === words[index]) ? `Write ${right}.` : `Did you mean ${right}?`;
}

const malformed = (text: string) =>
  [...text.matchAll(written)]
    .filter(([shown]) => !wellFormed.test(shown))
    .map(({ 0: shown, index }) => ({
      index,
      message: `${shown} is not a citation`,
      fix: 'Write [@source-id], or [@one; @two] for several.',
    }));

function inBrackets(text: string, resolveId: ResolveId) {
  return [...text.matchAll(bracketed)].flatMap(({ 0: shown, 1: inner = '', index }) => {
    const words = inner.split(/[;,]/).map((word) => word.trim());
    if (!words.every((word) => isId.test(word) && /\d|-/.test(word))) return [];
    const ids = words.map(resolveId);
    return ids.every((id) => id !== undefined)
      ? [{ index, message: `${shown} cites nothing: "@" is missing`, fix: cites(ids, words) }]
      : [];
  });
}

function withoutBrackets(text: string, resolveId: ResolveId) {
  return [...text.matchAll(signed)].flatMap(({ 0: shown, 1: word = '', index }) => {
    const id = resolveId(word);
    return id
      ? [
          {
            index,
            message: `${shown} cites nothing: a citation is the id with "@" in square brackets`,
            fix: `${cites([id], [word])} Put nothing else in the brackets, and no link around them.`,
          },
        ]
      : [];
  });
}

const numbersIn = (text: string) =>
  [...text.matchAll(numbered)].map(({ 0: shown, index }) => ({
    index,
    message: `${shown} does not refer to a source`,
    fix: 'Write [@source-id]; the page numbers the sources.',
  }));

function findIn({ path, text, offset }: Text, resolveId: ResolveId): LintResult[] {
  const rest = text.replace(written, (match) => cover.repeat(match.length));
  return [
    ...malformed(text),
    ...inBrackets(rest, resolveId),
    ...withoutBrackets(rest, resolveId),
    ...numbersIn(rest),
  ].map(({ index, message, fix }) => ({ path, bodyOffset: offset + index, message, fix }));
}

const textsOf = (entry: ParsedEntry): Text[] =>
  proseOf(entry).flatMap(({ path, text }): readonly Text[] =>
    path ? [{ path, text, offset: 0 }] : shownBlocks(entry),
  );

export const citationForm: EntryRule = {
  name: 'citation-form',
  why: 'Text that only looks like a citation is published as it was typed, and the statement before it has no source.',
  scope: 'entry',
  example: {
    file: 'techniques/kneading.md',
    bad: 'It is done by hand [smith2020].',
    good: 'It is done by hand [@smith2020].',
  },
  check: (entry, context) => textsOf(entry).flatMap((text) => findIn(text, idResolver(context))),
};
