/** Findings in a text of several lines: each names the line on which the words stand that it is about. */
import { changed } from '../sample-content.ts';
import { inText, kneading, roller, type Changes, type Fault } from './fault.ts';

/** What is wrong about a word of a text, wherever that stands. */
const words: readonly [word: string, said: string][] = [
  ['DOMS', 'nothing explains "DOMS"'],
  ['It releases toxins', 'is on the list of words that the guide does not use'],
  ['ann@clinic.org', 'this looks like an e-mail address'],
  ['Rest it above all', 'an American would not say "above all"'],
  ['AKIAIOSFODNN7EXAMPLE', 'this looks like an access key'],
  ['It is (@smith2020) so', '\\(@smith2020\\) is not a citation'],
];

const folded = (text: string): Changes =>
  changed(kneading, 'feels: Firm, not sharp.', `feels: >\n  Firm, not sharp.\n  It is good.\n  Or ${text}.`);
const quoted = (text: string): Changes =>
  changed(kneading, 'feels: Firm, not sharp.', `feels: "Firm, not \\"sharp\\".\n  It is\n  good. Or ${text}."`);

export const places: readonly Fault[] = words.flatMap(([word, said]): Fault[] => [
  [
    `${word} in the third line of a paragraph`,
    inText(`Firm.\nIt is good.\nOr ${word}.`),
    new RegExp(`roller\\.md:38:\\d.*${said}`, 's'),
  ],
  [
    `${word} behind a mark of stress`,
    inText(`*Firm.*\nIt is **good**.\nOr **${word}**.`),
    new RegExp(`roller\\.md:38:\\d.*${said}`, 's'),
  ],
  [`${word} in a folded field`, folded(word), new RegExp(`kneading\\.md:16:\\d[^\\n]*feels: [^\\n]*${said}`)],
  [`${word} in a field in quotes`, quoted(word), new RegExp(`kneading\\.md:15:\\d[^\\n]*feels: [^\\n]*${said}`)],
  [
    `${word} at the end of a line`,
    changed(roller, '  - Breathe.', `  - Breathe or ${word}.`),
    new RegExp(`roller\\.md:16:(?:1[5-9]|[2-9]\\d)[^\\n]*dos\\.\\d: [^\\n]*${said}`),
  ],
]);
