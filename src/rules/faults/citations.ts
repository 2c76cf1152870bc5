/** Citations that cite nothing, and texts that were pasted twice. */
import { changed } from '../sample-content.ts';
import { kneading, roller, type Fault } from './fault.ts';

const inText = (slip: string) => changed(roller, '\nText.\n', `\n${slip}\n`);

/** Slip in the text of an entry, which begins on line 36; where it is refused, and as what. */
const slips: readonly [slip: string, place: string, what: string][] = [
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
];

const places: readonly [slip: string, place: string, what: string][] = [
  ['It rolls `[@smith2020]`.', '36:10', 'a citation stands in program code'],
  ['```\n[@smith2020]\n```', '36:1', 'a citation stands in program code'],
  ['## It rolls [@smith2020]', '36:1', 'a citation stands in a heading'],
  ['It [rolls [@smith2020]](/techniques/kneading/).', '36:4', 'a citation stands within a link'],
];

const long = 'Put the roller under the middle of your calf and move it slowly.';

export const citations: readonly Fault[] = [
  ...slips.map(([slip, place, what]): Fault => [
    `a citation that is none: ${JSON.stringify(slip)}`,
    inText(slip),
    new RegExp(`roller\\.md:${place} ${what}.*\\[citation-form\\]`),
  ]),
  ...places.map(([slip, place, what]): Fault => [
    `a citation that is not shown: ${JSON.stringify(slip)}`,
    inText(slip),
    new RegExp(`roller\\.md:${place} ${what}.*\\[citation-place\\]`),
  ]),
  [
    'a citation without "@" in a field',
    changed(kneading, 'feels: Firm, not sharp.', 'feels: Firm, not sharp [smith2020].'),
    /kneading\.md:13:8 feels: \[smith2020\] cites nothing.*\[citation-form\]/,
  ],
  [
    'a citation in a field that shows none',
    changed('topics.yaml', 'label: Neck', 'label: Neck [@smith2020]'),
    /topics\.yaml:3:10 neck\.label: a citation stands in "label".*\[citation-place\]/,
  ],
  [
    'a paragraph that was pasted twice',
    inText(`${long}\n\nText.\n\n- ${long}`),
    /roller\.md:40:3 the text "Put the roller under .*" stands in this entry twice.*\[pasted-twice\]/,
  ],
];
