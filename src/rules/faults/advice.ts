/** What a text says against itself, and how it says it. */
import { changed } from '../sample-content.ts';
import { kneading, roller, text, type Fault } from './fault.ts';

const donts = (item: string) => changed(roller, '  - roll over a joint.', `  - ${item}`);
const topic = (title: string, kind: string) =>
  text('topics/neck.md').replace('title: Neck', `title: ${title}`).replace('kind: body-area', `kind: ${kind}`);

const neckPain: Record<string, string> = {
  ...changed(roller, 'bodyAreas:\n  - neck', 'bodyAreas:\n  - back\nusedFor:\n  - neck-pain'),
  'topics/back.md': topic('Back', 'body-area'),
  'topics/neck-pain.md': topic('Neck pain', 'condition'),
};

export const advice: readonly Fault[] = [
  [
    'a part of the body that is to be left alone',
    donts('use it on your neck.'),
    /bodyAreas\.0: "neck" is what it is for/,
  ],
  [
    'one that stands later in a list',
    donts('roll your ribs, your belly or your neck.'),
    /its own text says to stay off: "neck"/,
  ],
  [
    'one whose front and back are to be left alone',
    changed(
      roller,
      '  - roll over a joint.',
      '  - press on the front or the sides of your neck.\n  - press on the back of your neck.',
    ),
    /bodyAreas\.0: "neck"/,
  ],
  [
    'one that the text keeps readers away from',
    changed(roller, '\nText.\n', '\nKeep the roller well away from your neck.\n'),
    /bodyAreas\.0: "neck"/,
  ],
  [
    'a use for pain in such a part',
    { ...neckPain, [roller]: (neckPain[roller] ?? '').replace('\nText.\n', '\nNever press on your neck.\n') },
    /usedFor\.0: "neck-pain" is what it is for/,
  ],
  [
    'a use that a caution rules out',
    {
      ...changed(roller, 'bodyAreas:', 'usedFor:\n  - clots\nbodyAreas:'),
      'topics/clots.md': topic('Blood clot', 'condition'),
    },
    /usedFor\.0: "clots" is what it is for, and the caution "blood-clot" says not to/,
  ],
  [
    'a phrase of another English',
    changed(kneading, 'feels: Firm, not sharp.', 'feels: Firm, above all at first.'),
    /feels: an American would not say "above all"\. Write "especially"/,
  ],
  [
    'such a phrase at the beginning of a sentence',
    changed(roller, '\nText.\n', '\nThin bones break.\n'),
    /an American would not say "Thin bones"/,
  ],
  [
    'a search term of which the page says nothing',
    changed(roller, 'bodyAreas:', 'searchTerms:\n  - rolling out\n  - varicose veins\nbodyAreas:'),
    /searchTerms\.1: people who search for "varicose veins" are led here/,
  ],
  [
    'a search term of which the page says less than half',
    changed(roller, 'bodyAreas:', 'searchTerms:\n  - varicose veins roller\nbodyAreas:'),
    /searchTerms\.0: .* the text has no "varicose" or "veins"/,
  ],
  [
    'a search term of a caution that its text does not name',
    changed('cautions.yaml', 'name: Blood clot', 'name: Blood clot\n  searchTerms:\n    - warfarin'),
    /searchTerms\.0: people who search for "warfarin"/,
  ],
];
