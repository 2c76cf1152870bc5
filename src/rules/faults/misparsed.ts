/** Text that Markdown reads in another way than it was meant, or leaves out. */
import { slipsInText, type Fault, type Slip } from './fault.ts';

const slips: readonly Slip[] = [
  ['---\ntitle: X\n---\n\nText', '36:1', 'the text begins with "---"'],
  ['\n---\n\ntitle: X\n\n---\n\nText', '37:1', 'the text begins with "---"'],
  ['+++\ntitle = 1\n+++\n\nText', '36:1', 'the text begins with "\\+{3}"'],
  ['Text above\n---\n\nmore', '36:1', 'the line of "-" makes a heading of the text above it'],
  ['Text.\n\nTwo lines\nabove\n===', '38:1', 'the line of "=" makes a heading of the text above it'],
  ['summary: It rolls.\n\nText.', '36:1', 'the field "summary" stands in the text'],
  ['steps:\n  - Sit down.', '36:1', 'the field "steps" stands in the text'],
  ['Text.\n\n    ```\n    a\n    ```', '38:1', 'the mark of program code is so far in'],
  ['Some H~2~O here.', '36:7', ''],
  ['Text.\n\n    Indented.', '38:1', 'the spaces or tabs before this text make it program code'],
  ['Text.\n\n\tIndented.', '38:1', 'the spaces or tabs before this text make it program code'],
  ['1. a\n\n       b', '38:4', 'the spaces or tabs before this text make it program code'],
  ['```\ncode\n\nText.', '36:1', '"```" is not closed'],
  ['> ~~~~\n> code\n> ~~~', '36:3', '"~~~~" is not closed'],
  ['- one\n- two\nNext.', '38:1', 'this line becomes a part of the list item'],
  ['> one\nNext.', '37:1', 'this line becomes a part of the list item'],
  ['1. 1. Sit', '36:1', 'this item begins with two marks or numbers'],
  ['- 1. Sit', '36:1', 'this item begins with two marks or numbers'],
  ['| a | b |\n| - | - |\n| c | d |\nNext.', '39:1', 'this line becomes a row of the table'],
  ['| a | b |\n| - | - |\n| c | d | e |', '38:1', 'this row has 3 cells and the head of its table 2'],
  ['A[^1].\n\n[^1]: One.\n\n[^1]: Two.', '40:1', 'the note "1" stands here a second time'],
  ['Text.\n\n[^1]: One.', '38:1', 'nothing names the note "1"'],
  ['[a][b]\n\n[b]: /techniques/kneading/\n[b]: /faq/', '39:1', 'the address "b" stands here a second time'],
  ['Text.\n\n[b]: /techniques/kneading/', '38:1', 'nothing names the address "b"'],
  ['## Ten[^1]\n\nText.\n\n[^1]: One.', '36:7', 'the mark of the note "1" stands in a heading'],
  ['[Ten[^1]](/techniques/kneading/)\n\n[^1]: One.', '36:5', 'the mark of the note "1" stands in a link'],
  ['From 5~10 and 10~20 minutes.', '36:7', 'this "~" and the next one strike out'],
  ['```5 minutes\nor more\n```', '36:1', '"5 minutes" stands behind "```" and is left out'],
];

const joined = 'marks within a word or number are left out';
const star = 'a star stands within a word or number';
const stress = 'this mark and the one behind ".*" are taken for marks of stress';
const code = 'this backtick and the next one make program code';
const item = 'this line becomes an item of a list';

/** Numbers and words that would reach readers as others, or not at all. */
const changed: readonly Slip[] = [
  ['Do 3*10*2 sets.', '36:5', joined],
  ['Do 3**10**2 sets.', '36:5', joined],
  ['From 1~5~0 minutes.', '36:7', joined],
  ['It is un*believ*able.', '36:9', joined],
  ['It is 2.**5** cm.', '36:9', joined],
  ['See the muscle[s](/techniques/kneading/).', '36:15', joined],
  ['About 1<!-- not 2 -->0 minutes.', '36:8', joined],
  ['| a*b*c |\n| - |\n| d |', '36:4', joined],
  ['## Do 3*10*2 sets', '36:8', joined],
  ['Do 3*10 sets.', '36:5', star],
  // A reader of Markdown that others use makes marks of both stars.
  ['Do 3*3_*3 sets.', '36:5', star],
  ['Do 3 *10* 2 sets.', '36:6', stress],
  ['So (3)*10*(2).', '36:7', stress],
  ['Both (*) and (*) hold.', '36:7', stress],
  ['Don`t roll: it`s hard.', '36:4', code],
  ['From 5` to 10` only.', '36:7', code],
  ['It is &frac12; a cup.', '36:7', '"&frac12;" is shown as another character'],
  ['It is &#x202e; so.', '36:7', '"&#x202e;" is shown as another character'],
  ['It is \\\\&#53;.', '36:9', '"&#53;" is shown as another character'],
  ['See https://example.org/?a&amp;b.', '36:27', '"&amp;" is shown as'],
  ['It is 5\'10" long.', '36:7', 'the mark behind "5" is shown as a quotation mark'],
  ['A 5" ball.', '36:3', 'the mark behind "5" is shown as a quotation mark'],
  ['1. a\n2. b\n4. c', '38:1', 'readers see 3 here, not 4'],
  ['1. a\n1. b', '37:1', 'readers see 2 here, not 1'],
  ['> 1. a\n> 3. b', '37:3', 'readers see 2 here, not 3'],
  ['2026. It was good.', '36:1', 'this line begins a numbered list, and its number, 2026, is taken out'],
  ['- a\n\n  3) So.', '38:3', 'this line begins a numbered list, and its number, 3, is taken out'],
  ['0. a\n1. b', '36:1', 'this line begins a numbered list, and its number, 0, is taken out'],
  ['1. a\n\nText.\n\n3. b', '40:1', 'this line begins a numbered list, and its number, 3, is taken out'],
  ['It costs 40 to\n- 50 dollars.', '37:1', item],
  ['It costs 40\n+ 5 dollars.', '37:1', item],
  ['It is done in\n1. a clinic or\n2. at home.', '37:1', item],
  ['Text.\n\n- 5 °C is too cold.', '38:1', 'the mark before "5 °C is too cold\\." makes a list of this line'],
  ['- It costs 40 to:\n  - 50 dollars.', '37:3', 'the mark before "50 dollars\\." makes a list of this line'],
  ['It is heavy at\n> 5 kg.', '37:1', 'this line becomes a quotation'],
  ['> 5 kg is too heavy.', '36:1', 'this line becomes a quotation'],
  ['>= 5 kg is too heavy.', '36:1', 'this line becomes a quotation'],
  ['It is said\n> so.', '37:1', 'this line becomes a quotation'],
];

export const misparsed: readonly Fault[] = slipsInText('misparsed Markdown', 'misparsed-markdown', [
  ...slips,
  ...changed,
]);
