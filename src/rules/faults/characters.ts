/** Characters that nobody sees, or that look like others, wherever text can stand. */
import { changed } from '../sample-content.ts';
import { inText, kneading, roller, text, type Changes, type Fault } from './fault.ts';

/** A word with a character in it, at each sort of place. */
const places: readonly [where: string, put: (word: string) => Changes, at: string][] = [
  ['a title', (word) => changed(kneading, 'title: Kneading', `title: ${word}`), 'kneading\\.md:2:8 title: has '],
  ['a list', (word) => changed(kneading, '  - ease pain', `  - ${word}`), 'kneading\\.md:\\d+:5 aims\\.0: has '],
  ['a search term', (word) => changed(kneading, 'aims:', `searchTerms:\n  - ${word}\naims:`), 'searchTerms\\.0: has '],
  [
    'a source',
    (word) => changed('sources.yaml', 'Smith A', word),
    'sources\\.yaml:4:\\d+ smith2020\\.authors\\.0: has ',
  ],
  [
    'an address on the web',
    (word) => changed('sources.yaml', 'https://example.org/kneading', `https://example.org/${word}`),
    'smith2020\\.url: has ',
  ],
  ['a care card', (word) => changed('care.yaml', 'Call 911', `Call ${word}`), 'emergency\\.heading\\.US: has '],
  [
    'a reason why an address is gone',
    (word) => ({ 'addresses.yaml': `published: []\ngone:\n  /tools/log/: It was ${word} by its maker.\n` }),
    'addresses\\.yaml:3:\\d+ gone\\./tools/log/: has ',
  ],
  [
    'an exception',
    (word) => changed(roller, 'useFor:', `exceptions:\n  - rule: orphan\n    reason: A ${word} for once.\nuseFor:`),
    'exceptions\\.0\\.reason: has ',
  ],
  ['the text', (word) => inText(`It is ${word}.`), 'roller\\.md:36:\\d+ '],
  ['a heading', (word) => inText(`## Some ${word}\n\nText.`), 'roller\\.md:36:\\d+ '],
  ['code in the text', (word) => inText(`It is \`${word}\`.`), 'roller\\.md:36:\\d+ '],
  ['MDX', (word) => changed('pages/cost.mdx', 'Prices differ.', `Prices ${word}.`), 'cost\\.mdx:19:\\d+ '],
  ['a name of a field', (word) => changed(kneading, 'aims:', `${word}: 1\naims:`), 'there is no field '],
  ['the name of a file', (word) => ({ [`tools/${word}.md`]: text(roller) }), 'cannot be the name of a tool'],
  ['an id', (word) => ({ 'sources.yaml': `${text('sources.yaml')}${word}:\n  title: x\n` }), 'cannot be an id'],
];

const words: readonly [word: string, said: string][] = [
  ['knea\u034fding', 'an invisible character \\(U\\+034F\\)'],
  ['knea\u{e0061}ding', 'an invisible character \\(U\\+E0061\\)'],
  ['knea\ufe0fding', 'an invisible character \\(U\\+FE0F\\)'],
  ['knea\u200dding', 'an invisible character \\(U\\+200D\\)'],
  ['kne\u0430ding', 'a word with letters of two alphabets'],
  ['kne\u03b1ding', 'a word with letters of two alphabets'],
  ['\uff4bneading', 'a word in letters that only look like plain ones'],
  ['\u{1d5c4}neading', 'a word in letters that only look like plain ones'],
];

const naming = /^(?:a name|the name|an id)/;

export const characters: readonly Fault[] = [
  ...places.flatMap(([where, put, at]) =>
    words.map(([word, said]): Fault => [
      `${JSON.stringify(word)} in ${where}`,
      put(word),
      new RegExp(naming.test(where) ? at : `${at}${said}`),
    ]),
  ),
  [
    'a character that only one font has',
    inText('\uf0b7 one'),
    /roller\.md:36:1 a character that only one font has \(U\+F0B7\) stands here.*\[safe-body\]/,
  ],
  [
    'an invisible character in the third line of a paragraph',
    inText('One\ntwo\nth\u2061ree.'),
    /roller\.md:38:3 an invisible/,
  ],
];
