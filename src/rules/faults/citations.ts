/** Citations that cite nothing, and texts that were pasted twice. */
import { changed } from '../sample-content.ts';
import { inText, kneading, slipsInText, type Fault, type Slip } from './fault.ts';

const slips: readonly Slip[] = [
  ['It rolls [smith2020].', '36:10', '\\[smith2020\\] cites nothing: "@" is missing\\. Write \\[@smith2020\\]'],
  ['It rolls [smith2021].', '36:10', '\\[smith2021\\] cites nothing: .*Did you mean \\[@smith2020\\]\\?'],
  ['It rolls (smith2020).', '36:10', '\\(smith2020\\) cites nothing'],
  ['It rolls [smith2020; smith2020].', '36:10', '.*Write \\[@smith2020; @smith2020\\]'],
  ['It rolls [**@smith2020**].', '36:13', '@smith2020 cites nothing here'],
  ['It rolls [see @smith2020].', '36:15', '@smith2020 cites nothing here'],
  ['It rolls @smith2020.', '36:10', '@smith2020 cites nothing here'],
  ['It rolls 【@smith2020】.', '36:11', '@smith2020 cites nothing here'],
  ['It rolls [@smith2020](https://example.org/).', '36:11', '@smith2020 cites nothing here'],
  ['It rolls [@smith2020].\n\n[@smith2020]: https://example.org/', '36:11', '@smith2020 cites nothing here'],
  ['It rolls [12].', '36:10', '\\[12\\] leads to no source'],
  ['It rolls [@ smith2020].', '36:10', '\\[@ smith2020\\] is not a citation'],
  ['It rolls (@smith2020).', '36:10', '\\(@smith2020\\) is not a citation'],
];

const places: readonly Slip[] = [
  ['It rolls `[@smith2020]`.', '36:10', 'a citation stands in program code'],
  ['```\n[@smith2020]\n```', '36:1', 'a citation stands in program code'],
  ['## It rolls [@smith2020]', '36:1', 'a citation stands in a heading'],
  ['It [rolls [@smith2020]](/techniques/kneading/).', '36:4', 'a citation stands within a link'],
];

const long = 'Put the roller under the middle of your calf and move it slowly.';

export const citations: readonly Fault[] = [
  ...slipsInText('a citation that is none', 'citation-form', slips),
  ...slipsInText('a citation that is not shown', 'citation-place', places),
  [
    'a citation without "@" in a field',
    changed(kneading, 'feels: Firm, not sharp.', 'feels: Firm, not sharp [smith2020].'),
    /kneading\.md:13:24 feels: \[smith2020\] cites nothing.*\[citation-form\]/,
  ],
  [
    'a citation in a field that shows none',
    changed('topics/neck.md', 'title: Neck', 'title: Neck [@smith2020]'),
    /topics\/neck\.md:2:8 title: a citation stands in "title".*\[citation-place\]/,
  ],
  [
    'a paragraph that was pasted twice',
    inText(`${long}\n\nText.\n\n- ${long}`),
    /roller\.md:40:3 the text "Put the roller under .*" stands in this entry twice.*\[pasted-twice\]/,
  ],
];
