/** Marks of Markdown that are none, so that readers would see them. */
import { changed } from '../sample-content.ts';
import { roller, type Fault } from './fault.ts';

/** Slip in the text of an entry, which begins on line 36; where it is refused, and as what. */
const slips: readonly [slip: string, place: string, what: string][] = [
  ['See [a][nothing].', '36:5', 'a link whose address stands nowhere'],
  ['See [x] (/techniques/kneading/).', '36:5', 'a link with a gap in it'],
  ['See [x] (https://example.org/a).', '36:5', 'a link with a gap in it'],
  ['See [x]\n(/techniques/kneading/).', '36:5', 'a link with a gap in it'],
  ['See [y](/tools/my roller/).', '36:5', 'a link that is none'],
  ['See [y](/techniques/kneading/ “Kneading”).', '36:5', 'a link that is none'],
  ['See [y](/techniques/kneading/.', '36:5', 'a link that is none'],
  ['See [y]/techniques/kneading/.', '36:5', 'a link without brackets'],
  ['See (y)[/techniques/kneading/].', '36:5', 'a link with its brackets the wrong way round'],
  ['See (y)[https://example.org/].', '36:5', 'a link with its brackets the wrong way round'],
  ['See [[roller]].', '36:5', 'a link with two brackets'],
  ['See [y].\n\n[y]: /tools/my roller/', '38:1', 'the address of a link that is not read as one'],
  ['It rolls[^9].', '36:9', 'the mark of a note that stands nowhere'],
  ['- [] Ready', '36:3', 'a pair of empty brackets'],
  ['##Heading', '36:1', 'a heading that is none'],
  ['#Heading', '36:1', 'a heading that is none'],
  ['##\u00a0Heading', '36:1', 'a heading that is none'],
  ['Text\n##Heading', '37:1', 'a heading that is none'],
  ['> Text\n> ##Heading', '37:3', 'a heading that is none'],
  ['• one\n• two', '36:1', 'a list that is none'],
  ['- • one', '36:3', 'a list that is none'],
  ['o\tone', '36:1', 'a list that is none'],
  ['-\u00a0one', '36:1', 'a list that is none'],
  ['-one\n-two', '36:1', 'a list that is none'],
  ['– one\n– two', '36:1', 'a list that is none'],
  ['1)Sit down', '36:1', 'a numbered list that is none'],
  ['1.Sit down', '36:1', 'a numbered list that is none'],
  ['1 . Sit down', '36:1', 'a numbered list that is none'],
  ['Do this:\n2. Sit\n3. Lie', '37:1', 'a list that runs on'],
  ['a) Sit\nb) Lie', '36:1', 'a list that runs on'],
  ['| a | b |\n| c | d |', '36:1', 'a table that is none'],
  ['a | b\nc | d', '36:1', 'a table that is none'],
  ['| a | b |\n| --- |\n| c | d |', '36:1', 'a table that is none'],
  ['+---+---+\n| a | b |\n+---+---+', '36:1', 'a table that is none'],
  ['Name\tCost\nRoller\t20', '36:1', 'columns with tabs between them'],
  [':::note\nText\n:::', '36:1', 'the frame of a box'],
  ['It is **firm.', '36:7', 'stars that make nothing bold'],
  ['It is ** firm ** enough.', '36:7', 'stars that make nothing bold'],
  ['**Note:**text', '36:1', 'stars that make nothing bold'],
  ['| **a | b |\n| - | - |\n| c | d |', '36:3', 'stars that make nothing bold'],
  ['[a **firm one](/techniques/kneading/)', '36:4', 'stars that make nothing bold'],
  ['It is __firm.', '36:7', 'underscores that make nothing bold'],
  ['It is *firm * enough.', '36:7', 'marks of stress with a space before the last'],
  ['It is ~~firm.', '36:7', 'a mark that strikes nothing out'],
  ['It is ==firm==.', '36:7', 'marks that Markdown does not know'],
  ['## Firm {#firm}', '36:9', 'marks that Markdown does not know'],
  ['Don`t roll.', '36:4', 'a backtick that is left over'],
  ['One.\\nTwo.', '36:5', 'a backslash'],
  ['5&nbsp minutes', '36:2', 'the name of a character'],
  ['R &amp;amp; D', '36:7', 'the name of a character'],
  ['Figure: roller.png', '36:9', 'the name of a file'],
  ['\uf0b7 one', '36:1', 'a character that only one font has'],
  ['It is <!-- ask firm.', '36:7', 'half of a comment'],
];

const inFields: readonly [slip: string, what: string][] = [
  ['"**Breathe** slowly."', 'stars that make nothing bold'],
  ['"*Breathe* slowly."', 'marks of stress'],
  ['Breathe _slowly_.', 'marks of stress'],
  ['Do as in [kneading](/techniques/kneading/).', 'a link that is none'],
  ['"1. Breathe."', 'a mark of Markdown'],
  ['Breathe `slowly`.', 'a backtick that is left over'],
  ['• Breathe.', 'a list that is none'],
  ['Breathe &amp; rest.', 'the name of a character'],
];

const pattern = (place: string, what: string) =>
  new RegExp(`roller\\.md:${place} .*readers see ".*" as it stands: ${what}.*\\[raw-marks\\]`, 's');

export const rawMarks: readonly Fault[] = [
  ...slips.map(([slip, place, what]): Fault => [
    `raw marks: ${JSON.stringify(slip)}`,
    changed(roller, '\nText.\n', `\n${slip}\n`),
    pattern(place, what),
  ]),
  ...inFields.map(([slip, what]): Fault => [
    `raw marks in a field: ${slip}`,
    changed(roller, '  - Breathe.', `  - ${slip}`),
    pattern('16:5', what),
  ]),
];
