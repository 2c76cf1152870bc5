/** Fields that are missing, misnamed or not what the schema asks for. */
import { changed } from '../sample-content.ts';
import { kneading, roller, type Fault } from './fault.ts';

export const fields: readonly Fault[] = [
  [
    'an unknown key',
    changed(kneading, 'summary:', 'sumary:'),
    /kneading\.md:3:1 sumary: there is no field "sumary" here\. Did you mean "summary"\?/,
  ],
  [
    'a missing field',
    changed(kneading, 'pressure: varies\n', ''),
    /kneading\.md:\d+:\d+ pressure: "pressure" is missing\. How hard the hands press\. none: [^.]+\. Write one of: light, moderate, firm, varies, none\. \[schema\]/,
  ],
  [
    'a wrong type',
    changed(kneading, 'youMove: false', 'youMove: sometimes'),
    /kneading\.md:15:10 youMove: must be true or false/,
  ],
  [
    '"no" for false',
    changed(kneading, 'youMove: false', 'youMove: no'),
    /kneading\.md:15:10 youMove: must be true or false\. Write false\. true if the patient moves/,
  ],
  [
    'a value outside a list without help of its own',
    changed(kneading, '  - physical-therapist', '  - somebody'),
    /doneBy\.0: must be one of physical-therapist, massage-therapist, yourself\. Who does it\. \[schema\]$/,
  ],
  [
    'a text that YAML takes for a field',
    changed(kneading, '  - You lie down.', '  - You lie down: it is soft.'),
    /kneading\.md:10:5 steps\.0: must be text: put it in quotes, since what stands before ": "/,
  ],
  [
    'an empty item, with the help of its list',
    changed(kneading, '  - ease pain', '  -'),
    /kneading\.md:8:3 aims\.0: item 1 is empty\. What the therapist is trying to do/,
  ],
  [
    'a number for text',
    changed(kneading, 'title: Kneading', 'title: 2026'),
    /kneading\.md:2:8 title: must be text: put it in quotes/,
  ],
  [
    'a value outside the list',
    changed(kneading, 'pressure: varies', 'pressure: frim'),
    /kneading\.md:14:11 pressure: must be one of light, moderate, firm, varies, none\. Did you mean "firm"\?/,
  ],
  [
    '30 February',
    changed(kneading, 'updated: 2026-01-12', 'updated: 2026-02-30'),
    /kneading\.md:5:10 updated: must be a day that exists/,
  ],
  [
    'a day for text',
    changed(kneading, 'title: Kneading', 'title: 2026-01-12'),
    /kneading\.md:2:8 title: must be text, not only a day/,
  ],
  ...['\u00ad', '\u200e', '\u2028', '\u2060', '\u3164', '\ufeff', '\u{e0041}'].map((letter): Fault => [
    `the invisible character U+${letter.codePointAt(0)?.toString(16)} in a title`,
    changed(kneading, 'title: Kneading', `title: Knead${letter}ing`),
    /kneading\.md:2:8 title: has an? (?:invisible|damaged) character \(U\+[\dA-F]{4,}\): delete it/,
  ]),
  [
    'a text in several lines',
    changed(kneading, 'feels: Firm, not sharp.', 'feels: |\n  Firm.\n  Not sharp.'),
    /kneading\.md:13:8 feels: must be on one line: write ">" in place of "\|"/,
  ],
  ['a null date', changed(kneading, 'updated: 2026-01-12', 'updated:'), /kneading\.md:5:1 updated: "updated" is empty/],
  [
    'a date that is true',
    changed(kneading, 'updated: 2026-01-12', 'updated: true'),
    /kneading\.md:5:10 updated: must be a day that exists/,
  ],
  [
    'an ambiguous date',
    changed(kneading, 'updated: 2026-01-12', 'updated: 03/04/2026'),
    /kneading\.md:5:10 updated: must be a day that exists/,
  ],
  [
    'updated before published',
    changed(kneading, 'updated: 2026-01-12', 'updated: 2026-01-01'),
    /kneading\.md:5:10 updated: "updated" is before "published"/,
  ],
  [
    'a day in the future',
    changed(kneading, 'updated: 2026-01-12', 'updated: 2027-01-12'),
    /updated: 2027-01-12 is in the future/,
  ],
  [
    'a day of another age',
    changed(kneading, 'published: 2026-01-10', 'published: 1026-01-10'),
    /kneading\.md:4:12 published: 1026-01-10 is too long ago to be meant/,
  ],
  [
    'a fact that nobody is to look at again',
    changed('pages/cost.mdx', 'recheckBy: 2026-12-31', 'recheckBy: 2062-12-31'),
    /facts\.0\.recheckBy: "recheckBy" is more than 24 months away.*up to 2028-02-01/,
  ],
  [
    'a source of a year to come',
    changed('sources.yaml', 'year: 2020', 'year: 2062'),
    /sources\.yaml:5:9 smith2020\.year: 2062 is in the future/,
  ],
  [
    'a slug in the front matter',
    changed(kneading, 'title: Kneading', 'slug: ../../../evil\ntitle: Kneading'),
    /kneading\.md:2:1 slug: there is no field "slug" here/,
  ],
  [
    '__proto__ as a key',
    changed(kneading, 'title: Kneading', '__proto__:\n  evil: 1\ntitle: Kneading'),
    /there is no field "__proto__" here/,
  ],
  [
    '"do not" typed in a don’t',
    changed(roller, '  - roll over a joint.', '  - Do not roll over a joint.'),
    /donts\.0: must leave out "do not"/,
  ],
  [
    'a question without its mark',
    changed('faq/does-it-hurt.md', 'title: Does it hurt?', 'title: Whether it hurts'),
    /title: must be a question/,
  ],
  [
    'a care heading without "if"',
    changed('care.yaml', 'Call 911 if you have:', 'Call 911 now'),
    /care\.yaml:4:9 emergency\.heading\.US: must end with "if:"/,
  ],
  [
    'a word with a letter of another alphabet',
    changed(kneading, 'title: Kneading', 'title: Kne\u0430ding'),
    /title: has a word with letters of two alphabets that look alike, "Kne\u0430ding": type the word anew/,
  ],
  [
    "an address of the author's own machine",
    changed('sources.yaml', 'https://example.org/kneading', 'http://localhost:4321/tools/'),
    /url: must be a public web address/,
  ],
  [
    'an address with a user name',
    changed('sources.yaml', 'https://example.org/kneading', 'https://me:secret@example.org/kneading'),
    /url: must be a web address without a user name/,
  ],
  [
    'a DOI with an invisible letter',
    changed(
      'sources.yaml',
      '  url: https://example.org/kneading',
      '  doi: "10.1234/ab\u200bc"\n  url: https://example.org/kneading',
    ),
    /doi: must be a DOI such as 10\.1234\/abc/,
  ],
  [
    'words where fields are asked for',
    changed(roller, 'useFor:', 'price: about $20\nuseFor:'),
    /price: must be fields\. Write its fields on lines of their own below it, two spaces in: \w+, /,
  ],
  [
    'a word where a list is asked for',
    changed('sources.yaml', '  authors:\n    - Smith A', '  authors: Smith A'),
    /authors: must be a list\. Write each item on a line of its own below it: "  - item"\. Authors in order/,
  ],
  [
    'a day as the British write it',
    changed(kneading, 'updated: 2026-01-12', 'updated: 28/11/2025'),
    /updated: must be a day that exists, written YYYY-MM-DD\. Write 2025-11-28\./,
  ],
  [
    'a reason that does not go on after "if"',
    changed('cautions.yaml', 'plain: you have a blood clot', 'plain: Blood clots'),
    /blood-clot\.plain: must go on after "if" and begin with "you" or "your"/,
  ],
  [
    'a country that is none',
    changed('pages/cost.mdx', 'region: US', 'region: UK'),
    /cost\.mdx:\d+:\d+ facts\.0\.region: must be a country code that exists, such as US; the United Kingdom is GB/,
  ],
  [
    'a country of nobody',
    changed('pages/cost.mdx', 'region: US', 'region: ZZ'),
    /facts\.0\.region: must be a country code that exists/,
  ],
  [
    'a currency that is none',
    changed(
      'pages/cost.mdx',
      'region: US',
      'region: US\n    money:\n      min: 1\n      max: 2\n      currency: DOL\n      per: session',
    ),
    /facts\.0\.money\.currency: must be the code of a currency that exists/,
  ],
  ['a care card without the region', changed('care.yaml', 'US:', 'GB:'), /heading: there is no heading for US/],
  [
    'a reviewer on an unreviewed page',
    changed(kneading, 'aims:', 'review:\n  status: not-clinically-reviewed\n  by: someone\naims:'),
    /review\.by: there is no field "by" here/,
  ],
  [
    'a summary that is too long',
    changed(kneading, 'summary: ', `summary: ${'a '.repeat(1500)}`),
    /kneading\.md:3:10 summary: must have at most 180 characters \(has 3\d\d\d\)/,
  ],
  [
    'a line that nobody wrote',
    changed(kneading, 'summary: ', `summary: ${'a '.repeat(40_000)}`),
    /kneading\.md:3:1 the line has 8\d{4} characters, and 5000 are the most\. Take out.*\[yaml\]/,
  ],
  [
    'a text that nobody wrote',
    changed(kneading, 'It is done', `${'a '.repeat(40_000)}It is done`),
    /kneading\.md:36:1 80\d{3} characters stand here without a blank line, and 10000 are the most.*\[body\]/,
  ],
  [
    'a list that nobody wrote',
    changed('sources.yaml', '    - Smith A\n', '    - Smith A\n'.repeat(101)),
    /smith2020\.authors: must have at most 100 items \(has 101\)/,
  ],
];
