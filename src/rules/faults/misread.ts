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
];

export const misread: readonly Fault[] = slipsInText('misread Markdown', 'misread-markdown', slips);
