/** Finds phone numbers that a text tells readers to call, in digits or words; ignores counts and amounts. */

const digitNames = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "911", "9-1-1", "nine-one-one"; "000" is also "triple zero". */
function patternOf(number: string): string {
  const groups = number.split(' ');
  const digits = groups.map((group) => [...group].join('[-.\u2010\u2011]?')).join('[-.\\s\u2010\u2011]?');
  const names = [...groups.join('')].map((digit) => digitNames[Number(digit)] ?? '');
  const [first = ''] = names;
  const thrice = names.length === 3 && names.every((name) => name === first) ? [`triple[-\\s]${first}`] : [];
  return [digits, names.join('[-\\s]'), ...thrice].join('|');
}

/** Fast path: most texts contain no such number. */
const trace = new RegExp(
  `\\d[-.\\s\u2010\u2011]?\\d[-.\\s\u2010\u2011]?\\d|\\b(?:triple|${digitNames.join('|')})[-\\s](?:${digitNames.join('|')})\\b`,
  'i',
);

const wholeNumber = (number: string) =>
  new RegExp(`(?<![\\w#@/$£€-]|\\d[.,:])(?:${patternOf(number)})(?![\\w%°]|[-.,:/]\\d)`, 'gi');
const known = new Map<string, RegExp>();

function patternFor(number: string): RegExp {
  const pattern = known.get(number) ?? wholeNumber(number);
  known.set(number, pattern);
  return pattern;
}

/** Text before a number to call. */
const calling = [
  /\b(?:call|dial|telephone|hotline|helpline|lifeline|emergency|ambulance|NHS)(?:ing|ed)?\b[^.?!]{0,60}$/i,
  /\b(?:phone|ring|text)(?:ing|ed)?\b(?! (?:use|messages?|finger))[^.?!\d]{0,30}$/i,
  /\b(?:tel|sms):$/i,
  /(?:^|[a-z,)]\s+)(?:or|need|needs|via|through|number(?: is)?)\s+$/i,
];

/** Text after a number to call: the end of a clause, or a word that does not make it a count. */
const uncounted =
  /^(?:[*_)\]”"’'|]|\]\([^)]*\))*\s*(?:$|[.,;:!?()\]—–|/<&]|(?:a|after|and|any|are|as|at|because|before|but|by|day|during|even|first|for|free|from|here|if|immediately|in (?:a|an|any|case|danger|immediate|such)|instead|is|now|on|or|rather|right|so|straight|the|then|to|today|unless|until|when|whenever|where|while|with|without)\b)/i;

/** Words after a number that make it one to call, whatever precedes it. */
const service = /^\s+(?:call(?:er|s? cent(?:er|re))?|crisis|dispatcher|emergency|lifeline|operator|suicide)\b/i;

/** Citations, URLs and code, masked at the same length: numbers in them are identifiers. */
const hidden =
  /\[@[^\]]{0,500}\]|\b(?:https?:|www\.|doi:)[^\s)>\]]{0,500}|`[^`]{0,500}`|\]\((?!tel:|sms:)[^)]{0,500}\)/gi;
const hide = (text: string) => text.replace(hidden, (match) => ']'.padEnd(match.length, ' '));

/** Upper bound for the length of a sentence. */
const longest = 500;

/** The sentence around a range, within its paragraph. */
export function sentenceAround(text: string, start: number, end: number): { before: string; after: string } {
  const [before = ''] = text
    .slice(Math.max(start - longest, 0), start)
    .split(/[.?!]\s|\n\s*\n/)
    .toReversed();
  const [after = ''] = text.slice(end, end + longest).split(/[.?!](?:\s|$)|\n\s*\n/);
  return { before, after };
}

export interface CalledNumber {
  number: string;
  /** As written. */
  text: string;
  offset: number;
  sentence: string;
}

function calledIn(shown: string, number: string): CalledNumber[] {
  return [...shown.matchAll(patternFor(number))].flatMap((match) => {
    const end = match.index + match[0].length;
    const { before, after } = sentenceAround(shown, match.index, end);
    const follows = shown.slice(end, end + 40);
    const isCalled =
      service.test(follows) || (uncounted.test(follows) && calling.some((pattern) => pattern.test(before)));
    if (!isCalled) return [];
    return [{ number, text: match[0], offset: match.index, sentence: `${before}${match[0]}${after}` }];
  });
}

/** Every occurrence in a text of one of the numbers as one to call. */
export function calledNumbers(text: string, numbers: readonly string[]): CalledNumber[] {
  if (!trace.test(text)) return [];
  const shown = hide(text);
  return numbers.flatMap((number) => calledIn(shown, number)).toSorted((a, b) => a.offset - b.offset);
}
