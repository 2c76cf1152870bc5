/** Letters and digits that look like Latin ones: search cannot match them, and screen readers spell them out. */

export interface StrayCharacter {
  /** Offset in the text. */
  index: number;
  /** Noun phrase with its article: "an invisible character". */
  description: string;
  fix: string;
}

/** Scripts that are written next to others without a space. */
const withoutSpaces = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;
const eastAsian = new RegExp(`[${withoutSpaces}]`, 'u');

/** Enclosed letters count as part of a word. */
const wordPattern = new RegExp(
  String.raw`[[\p{L}\p{M}\p{N}\u{1f110}-\u{1f189}\u249c-\u24e9]--[${withoutSpaces}]]+`,
  'gv',
);

const latin = /\p{sc=Latin}/u;
/** Letters of non-Latin scripts, except the micro sign. */
const foreign = /[[\p{L}--[\p{sc=Latin}\p{sc=Zyyy}\p{sc=Zinh}]]µ]/gv;

/** Units and scientific names: μg, kΩ, ΔT, TNFα, NFκB, Aβ42. */
const scientific =
  /^(?:\d*[kMGm]?Ω|\d*[μµ](?:g|G|m|M|mol|L|l|s|V|A|W|F|H|N|J|T|Pa|Sv|Gy|Hz|IU|kat|mm|Ω)\p{N}?|[Δδ]\p{sc=Latin}{1,3}\d*|[A-Z][A-Z\d]*[α-ξπ-ω][A-Z]?\d*)$/u;

/** Letters that cannot be told from Latin ones, alone or in a word. */
const homoglyphs = {
  capital: 'АВЕЅІЈКМНОРСТУХҮԌԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧՍՕ',
  small: 'аеорсухѕіјһԁԛԝӏүοօսհոց',
  smallInWords: 'αικνρτυχωγηε',
} as const;
const lone = new RegExp(`^\\d*[${homoglyphs.capital}${homoglyphs.small}]\\d*$`, 'u');
const allHomoglyphs = new RegExp(`^[\\d${homoglyphs.capital}${homoglyphs.small}${homoglyphs.smallInWords}]*$`, 'u');

/** Whether most letters of a text are Latin. */
function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => latin.test(letter)).length * 2 > letters.length;
}

/** The plain letters or digits that a compatibility character stands for. */
function plainForm(character: string): string | undefined {
  const form = character.normalize('NFKC');
  return form !== character && /^(?:\p{sc=Latin}|\p{sc=Greek}|\d)+$/u.test(form) ? form : undefined;
}

/** Ordinal signs, units and the n of formulas are used on purpose. */
const intended = /[ªºⁿµ\u2126]/u;
/** Mathematical alphabets, ligatures, and phonetic letters used as small capitals. */
const neverPlain = /[\u{1d400}-\u{1d7ff}\ufb00-\ufb06\u1d00-\u1d2b]/u;
const fullWidth = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/u;

function isDisguised(character: string, before: string, after: string, isEastAsian: boolean): boolean {
  if (neverPlain.test(character)) return true;
  const form = plainForm(character);
  if (form === undefined || intended.test(character)) return false;
  if (fullWidth.test(character)) return !isEastAsian;
  if (/^\d+$/.test(form)) return false;
  // A number such as Ⅻ or a unit such as ㎎ is used on purpose.
  const isLetter = (next: string) =>
    latin.test(next) || (/[^\p{Nl}]/u.test(character) && plainForm(next) !== undefined && !/\p{N}/u.test(next));
  return isLetter(before) || isLetter(after);
}

function disguiseIn(word: string, isEastAsian: boolean): { at: number; form: string } | undefined {
  const characters = [...word];
  let at = 0;
  for (const [index, character] of characters.entries()) {
    if (isDisguised(character, characters[index - 1] ?? '', characters[index + 1] ?? '', isEastAsian))
      return { at, form: word.normalize('NFKC') };
    at += character.length;
  }
  return undefined;
}

const shorten = (word: string) => (word.length > 30 ? `${word.slice(0, 29)}…` : word);

const scripts = ['Greek', 'Cyrillic', 'Armenian', 'Hebrew', 'Arabic', 'Cherokee', 'Georgian', 'Coptic'].map(
  (name) => [name, new RegExp(`\\p{sc=${name}}`, 'u')] as const,
);
const scriptOf = (letter: string) => scripts.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other';

/** Offset of the first letter in a word whose script differs from that of the others. */
function mixedLetterIn(word: string): number | undefined {
  const others = [...word.matchAll(foreign)];
  if (others.length === 0 || scientific.test(word.normalize('NFC'))) return undefined;
  const isMixed = latin.test(word) || new Set(others.map(({ 0: letter }) => scriptOf(letter))).size > 1;
  return isMixed ? others[0]?.index : undefined;
}

function findHomoglyph(
  word: string,
  isMostlyLatin: boolean,
  isEastAsian: boolean,
): { at: number; description: string; fix: string } | undefined {
  const named = `"${shorten(word)}"`;
  const disguise = disguiseIn(word, isEastAsian);
  if (disguise)
    return {
      at: disguise.at,
      description: `a word in letters that only look like plain ones, ${named}`,
      fix: `Type "${shorten(disguise.form)}" on the keyboard.`,
    };
  const mixedLetter = mixedLetterIn(word);
  if (mixedLetter !== undefined)
    return {
      at: mixedLetter,
      description: `a word with letters of two alphabets that look alike, ${named}`,
      fix: 'Type the word anew on the keyboard.',
    };
  if (!isMostlyLatin) return undefined;
  const isHomoglyph =
    [...word].filter((letter) => /\p{L}/u.test(letter)).length === 1
      ? lone.test(word)
      : allHomoglyphs.test(word) && /\p{L}/u.test(word);
  if (isHomoglyph)
    return {
      at: 0,
      description: `letters of another alphabet that look like Latin ones, ${named}`,
      fix: 'Type them anew on the keyboard.',
    };
  const digit = /(?![0-9\uff10-\uff19])\p{Nd}/u.exec(word);
  return digit
    ? { at: digit.index, description: `a digit of another script, ${named}`, fix: 'Type it as 0 to 9.' }
    : undefined;
}

/** Every word with a look-alike letter or digit, one result per word. */
export function disguisedIn(text: string): StrayCharacter[] {
  const [isMostlyLatin, isEastAsian] = [isLatin(text), eastAsian.test(text)];
  return [...text.matchAll(wordPattern)].flatMap(({ index, 0: word }) => {
    const found = /^[\x20-\x7e]*$/.test(word) ? undefined : findHomoglyph(word, isMostlyLatin, isEastAsian);
    return found ? [{ index: index + found.at, description: found.description, fix: found.fix }] : [];
  });
}
