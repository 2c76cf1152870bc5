/** How the text is written. */
import { changed } from '../sample-content.ts';
import { kneading, roller, text, type Fault } from './fault.ts';

export const wording: readonly Fault[] = [
  [
    'letters that nothing explains (a warning)',
    changed(roller, 'sore legs', 'DOMS in the legs'),
    /warning: useFor\.0: nothing explains "DOMS"/,
  ],
  [
    'a sentence of more than 30 words',
    changed(kneading, 'feels: Firm, not sharp.', `feels: It is ${'firm and '.repeat(16)}slow.`),
    /kneading\.md:13:8 feels: the sentence "It is firm and firm …" has 35 words/,
  ],
  [
    'a sentence of more than 20 words (a warning)',
    changed(kneading, 'feels: Firm, not sharp.', `feels: It is ${'firm and '.repeat(10)}slow.`),
    /kneading\.md:13:8 warning: feels: the sentence .* has 23 words/,
  ],
  [
    'a heading of the first level',
    { [roller]: `${text(roller)}\n# Rolling\n` },
    /roller\.md:\d+:1 the text has a heading of the first level/,
  ],
  [
    'an e-mail address in the text',
    { [roller]: `${text(roller)}\nWrite to jane@clinic.com.\n` },
    /roller\.md:\d+:\d+ this looks like an e-mail address/,
  ],
  [
    'too many words',
    changed(kneading, 'It may ease pain for a while.', `It may ${'really '.repeat(40)}ease pain.`),
    /claims\.0\.says: must be at most 35 words/,
  ],
];
