/** Text as words that can be compared: lower case, without marks that writers leave out, British and American spelling alike. */

/** Marks that writers of these scripts leave out; in others a mark makes another letter: が is not か, й is not и. */
const optionalMarks =
  /(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+|(?<=[\p{Script=Cyrillic}])[\u0300\u0301]+|(?<=[Ее])\u0308|[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652]/gu;

/** The words of a text. Apostrophes join, everything else that is no letter, mark or digit parts. */
export function wordsOf(text: string): string[] {
  const plain = text.toWellFormed().normalize('NFKD').replace(optionalMarks, '').normalize('NFC');
  return (
    plain
      .replace(/['’ʼ]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  );
}

/** A word as Americans spell it, where a rule leads there; otherwise the word. */
export function respell(word: string): string {
  if (word.length < 5) return word;
  return word
    .replace(/aem/g, 'em')
    .replace(/^(p)ae(d)/, '$1e$2')
    .replace(/^(orthop)ae/, '$1e')
    .replace(/^oe/, 'e')
    .replace(/oed/g, 'ed')
    .replace(/our$/, 'or')
    .replace(/our(s|ed|ing)$/, 'or$1')
    .replace(/is(e|ed|es|ing|ation|ations)$/, 'iz$1')
    .replace(/tre$/, 'ter')
    .replace(/ll(ed|ing|er)$/, 'l$1');
}

const shortest = 4;

/** Whether two words are forms of one: knot and knots, stiff and stiffness, massage and massaging. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long === `${short}s` || long === `${short}es`) return short.length > 1;
  if (short.length < shortest) return false;
  const shared = [...short].findIndex((letter, i) => letter !== long[i]);
  const common = shared === -1 ? short.length : shared;
  const rest = long.length - common;
  if (common === short.length) return rest <= 2 || (rest <= 4 && common > shortest && common / long.length >= 0.55);
  return common >= shortest && common >= short.length - 2 && rest <= 3 && common / long.length >= 0.65;
}

/** Longest question that is searched; the rest is cut off. */
const longest = 200;
/** A question without what no index knows: control characters, lone surrogates, needless space. */
export const clean = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cs}\ufffd]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, longest)
    .toWellFormed()
    .replaceAll('\ufffd', '');
