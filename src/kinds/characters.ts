/** Characters that nobody types on purpose: invisible ones, replacement characters, and look-alikes. */
import { disguisedIn, type StrayCharacter } from './homoglyphs.ts';

/** Fast path: most texts contain none. */
const plain = /^[\n\t\x20-\x7e\u00a0-\u00ac\u00ae-\u00b4\u00b6-\u012f\u2010-\u2027\u2030-\u205e]*$/;

/** Arabic signs in the Unicode category Cf that are visible. */
const visibleFormat = '\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}';

/** Invisible characters, some of which change the direction of text. Braille blank is a visible space. */
const invisible = new RegExp(
  String.raw`(?![${visibleFormat}])[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cf}\p{Zl}\p{Zp}\u2800]`,
  'u',
);
const damaged = /(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffc\ufffd]/u;
const ofOneFont = /\p{Co}/u;
const stray = new RegExp(`${invisible.source}|${damaged.source}|${ofOneFont.source}`, 'gu');

const emoji = String.raw`\p{Extended_Pictographic}[\ufe0e\ufe0f]?\p{Emoji_Modifier}?`;

/** Emoji sequences, and scripts that need joiners or variation selectors. */
const needed = [
  // The flags of England, Scotland and Wales.
  String.raw`\u{1f3f4}\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}`,
  String.raw`${emoji}(?:\u200d${emoji})*`,
  String.raw`[\d#*]\ufe0f?\u20e3`,
  String.raw`(?<=[\p{scx=Arab}\p{scx=Syrc}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}])[\u200c\u200d](?=[\p{L}\p{M}\s]|$)`,
  String.raw`(?<=\p{sc=Han})[\ufe00-\ufe02\u{e0100}-\u{e01ef}]`,
];
const covered = new RegExp(needed.join('|'), 'gu');

const deletion = 'Delete it; such characters come with text that was pasted.';

function describe(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  if (invisible.test(character)) return `an invisible character (U+${code})`;
  return damaged.test(character) ? `a damaged character (U+${code})` : `a character that only one font has (U+${code})`;
}

/** Every unintended character, in text order. */
export function strayCharacters(text: string): StrayCharacter[] {
  if (plain.test(text)) return [];
  // Padded to the same length, so offsets stay valid.
  const rest = text.replace(covered, (picture) => ' '.repeat(picture.length));
  const unseen = [...rest.matchAll(stray)].map(({ index, 0: found }) => ({
    index,
    description: describe(found),
    fix: deletion,
  }));
  return [...unseen, ...disguisedIn(text)].toSorted((a, b) => a.index - b.index);
}
