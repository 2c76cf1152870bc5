/** Links, places and former addresses that lead nowhere. */
import { changed } from '../sample-content.ts';
import { kneading, roller, text, type Fault } from './fault.ts';

/** Old addresses at which no page of an entry can have been, or can be led on from. */
const noOldAddresses: readonly [address: string, said: string][] = [
  ...['', 'tools/', 'print/', 'search/', 'design/', '404/', 'index/', 'tools/index/', 'tools/404/'],
  ...[
    'pagefind/index/',
    'pagefind/',
    'api/v1/',
    'download/a/',
    'social/guide/',
    'drawings/tools/',
    'offline/not-saved/',
  ],
].map(
  (path) =>
    [`/${path}`, path === '' ? 'must be an address|where the guide' : 'where the guide itself has something'] as const,
);

const noPages: readonly [address: string, said: string][] = [
  ...noOldAddresses,
  ['/techniques/kneading/', 'is the address of a page that is there'],
  ['/techniques/kneading/handout/', 'is the address of a page that is there'],
  ['/tools/roller/handout/', 'is the address of a page that is there'],
  ['/con/', 'Windows keeps the name "con"'],
  ['/tools/lpt1/', 'Windows keeps the name "lpt1"'],
  ['/aux/more/', 'Windows keeps the name "aux"'],
  [`/tools/${'a'.repeat(250)}/`, 'the name has 250 characters'],
  [`/${'a'.repeat(320)}/`, 'must have at most 300 characters'],
  ...[
    '/Tools/Tube/',
    '/tools/tube',
    'tools/tube/',
    '/tools/../tube/',
    '/tools/tube./',
    '/tools/t%20ube/',
    '/tools//tube/',
  ].map((address): [string, string] => [address, 'must be an address within the guide']),
  ...['/tools/tube/?a=1', '/tools/tübe/', '//example.org/', '/tools/tube.html', '/tools/my tube/', '/./tube/'].map(
    (address): [string, string] => [address, 'must be an address within the guide'],
  ),
];

export const addresses: readonly Fault[] = [
  ...noPages.map(([address, said]): Fault => [
    `the old address ${address.slice(0, 40)}`,
    changed(kneading, 'aims:', `formerly:\n  - ${address}\naims:`),
    new RegExp(`kneading\\.md:8:5 formerly\\.0: [^\\n]*(?:${said})`),
  ]),
  [
    'an old address that stands in an entry twice',
    changed(kneading, 'aims:', 'formerly:\n  - /tools/tube/\n  - /tools/tube/\naims:'),
    /kneading\.md:9:5 formerly\.1: \/tools\/tube\/ stands here twice\. Keep one of the two/,
  ],
  [
    'an old place that is there',
    changed('sources.yaml', '  type: survey', '  formerly:\n    - /sources/#smith2020\n  type: survey'),
    /smith2020\.formerly\.0: \/sources\/#smith2020 is the address of a place that is there/,
  ],
  [
    'a fact that is not there',
    changed('pages/cost.mdx', '<Fact id="share" />', '<Fact id="shar" />'),
    /this page has no fact "shar"\. Did you mean "share"\?/,
  ],
  [
    'a fact that stands in the text twice',
    changed('pages/cost.mdx', '<Fact id="share" />', '<Fact id="share" />\n\n<Fact id="share" />'),
    /cost\.mdx:23:1 the fact "share" stands in the text twice.*\[facts-placed\]/,
  ],
  [
    'a fact in a line of text',
    changed('pages/cost.mdx', 'Prices differ.', 'Prices differ: <Fact id="share" /> a visit.'),
    /cost\.mdx:19:16 the fact "share" stands in a line of text/,
  ],
  [
    'a fact in a line of text that is not there',
    changed('pages/cost.mdx', 'Prices differ.', 'Prices differ: <Fact id="shar" /> a visit.'),
    /cost\.mdx:19:16 this page has no fact "shar"\. Did you mean "share"\?/,
  ],
  [
    'a heading with the address of a part of the page',
    { [kneading]: `${text(kneading)}\n## Steps\n\nYou lie down.\n` },
    /kneading\.md:38:1 the page has a part with the address #steps already.*\[unique-anchors\]/,
  ],
  [
    'a heading with the address of a source in the list of sources',
    { [kneading]: `${text(kneading)}\n## Source: Smith2020\n\nYou lie down.\n` },
    /kneading\.md:38:1 the page has a part with the address #source-smith2020 already.*\[unique-anchors\]/,
  ],
  [
    'a heading without a word',
    { [kneading]: `${text(kneading)}\n## 🎉\n\nYou lie down.\n` },
    /kneading\.md:38:1 the heading "🎉" has no letter and no number.*\[headings\]/,
  ],
  [
    'a former place that is there still',
    {
      [kneading]: `${text(kneading)}\n## It is slow\n\nYou lie down.\n`.replace(
        'aims:',
        'formerAnchors:\n  - was: it-is-slow\n    now: feels\naims:',
      ),
    },
    /kneading\.md:8:10 formerAnchors\.0\.was: the page has the place "it-is-slow" still/,
  ],
  [
    'a dead link',
    changed(kneading, '(/tools/roller/)', '(/tools/rollers/)'),
    /kneading\.md:36:36 no page has the address \/tools\/rollers\/.*\/tools\/roller\/.*\[page-links\]/,
  ],
  [
    'a dead link whose address stands elsewhere',
    { [kneading]: `${text(kneading)}\nSee [it][a].\n\n[a]: /tools/rollers/\n` },
    /kneading\.md:40:1 no page has the address \/tools\/rollers\/.*\[page-links\]/,
  ],
  [
    'an address elsewhere that browsers take for that of another site',
    { [kneading]: `${text(kneading)}\nSee [it][a].\n\n[a]: /\\evil.example/\n` },
    /kneading\.md:40:1 no page has the address \/\\evil\.example\/.*\[page-links\]/,
  ],
  [
    'a former address that is the address of a page',
    changed(kneading, 'aims:', 'formerly:\n  - /tools/roller/\naims:'),
    /kneading\.md:8:5 formerly\.0: \/tools\/roller\/ is the address of a page that is there.*\[former-addresses\]/,
  ],
  [
    'a former address of two entries',
    {
      ...changed(kneading, 'aims:', 'formerly:\n  - /tools/tube/\naims:'),
      ...changed(roller, 'useFor:', 'formerly:\n  - /tools/tube/\nuseFor:'),
    },
    /\/tools\/tube\/ leads to .* already\. Keep it in one of the two/,
  ],
  [
    'a former place on another page',
    changed('sources.yaml', '  type: survey', '  formerly:\n    - /glossary/#smith\n  type: survey'),
    /\/glossary\/#smith is a place on another page than \/sources\/#smith2020/,
  ],
  [
    'a former address that leaves the guide',
    changed(kneading, 'aims:', 'formerly:\n  - https://example.org/\naims:'),
    /formerly\.0: must be an address within the guide/,
  ],
  [
    'a published address that has vanished',
    { 'addresses.yaml': 'published:\n  - /tools/tube/\n' },
    /addresses\.yaml:2:5 \/tools\/tube\/ was published and is not there any more.*\[no-lost-urls\]/,
  ],
  [
    'a reason for an address that is there',
    { 'addresses.yaml': 'published:\n  - /tools/roller/\ngone:\n  /tools/roller/: It was recalled.\n' },
    /addresses\.yaml:4:19 \/tools\/roller\/ is there, and "gone" says that it is not/,
  ],
  [
    'an address that is gone without a reason',
    { 'addresses.yaml': 'published:\n  - /tools/tube/\ngone:\n  /tools/tube/: Old\n' },
    /addresses\.yaml:4:17 gone\.\/tools\/tube\/: must have at least 10 characters/,
  ],
  [
    'a list of addresses with another field',
    { 'addresses.yaml': 'publishd:\n  - /tools/tube/\n' },
    /addresses\.yaml:1:1 publishd: there is no field "publishd" here\. Did you mean "published"\?/,
  ],
  [
    'a link to a former address',
    {
      ...changed(roller, 'useFor:', 'formerly:\n  - /tools/tube/\nuseFor:'),
      ...changed(kneading, '(/tools/roller/)', '(/tools/tube/)'),
    },
    /no page has the address \/tools\/tube\/\. It has moved: write \/tools\/roller\/\./,
  ],
  [
    'a link without its last slash',
    changed(kneading, '(/tools/roller/)', '(/tools/roller)'),
    /leaves out the last slash/,
  ],
  [
    'a page left out that every page links to',
    { 'pages/about.md': null },
    /there is no page \/about\/, to which every page links\. Write pages\/about\.md.* \[needed-pages\]/,
  ],
  [
    'a link to a part of a page that is not there',
    changed(kneading, '](/tools/roller/)', '](/tools/roller/#priec)'),
    /kneading\.md:\d+:\d+ \/tools\/roller\/ has no place "priec"\. Did you mean "price"\? \[link-anchors\]/,
  ],
  [
    'a link to a missing part of a page, in an entry that has other errors',
    { [kneading]: text(kneading).replace('](/tools/roller/)', '](/tools/roller/#priec)').replace('varies', 'hard') },
    /has no place "priec"\. Did you mean "price"\? \[link-anchors\]/,
  ],
  [
    'a link to a heading of another entry that is not there',
    {
      ...changed(kneading, '](/tools/roller/)', '](/tools/roller/#rolling-slow)'),
      [roller]: `${text(roller)}\n## Rolling slowly\n\nIt is enough.\n`,
    },
    /has no place "rolling-slow"\. Did you mean "rolling-slowly"\? \[link-anchors\]/,
  ],
  [
    'a link to a place on the same page that is not there',
    changed(kneading, '](/tools/roller/)', '](#stepps)'),
    /\/techniques\/kneading\/ has no place "stepps"\. Did you mean "steps"\?/,
  ],
  [
    'a link to a source that is not there',
    changed(kneading, '](/tools/roller/)', '](/sources/#smith2021)'),
    /\/sources\/ has no place "smith2021"\. Did you mean "smith2020"\?/,
  ],
  [
    'a former anchor that leads to nothing',
    changed(kneading, 'aims:', 'formerAnchors:\n  - was: old\n    now: stepz\naims:'),
    /kneading\.md:\d+:10 formerAnchors\.0\.now: \/techniques\/kneading\/ has no place "stepz"/,
  ],
  [
    'a page that no other page leads to (a warning)',
    {
      'pages/rights.md': text('pages/cost.mdx')
        .replace(/^facts:[\s\S]*$/m, '---\n')
        .replace('role: cost', 'role: other')
        .replace('What it costs', 'Your rights'),
    },
    /pages\/rights\.md:2:1 warning: no other page leads to this page/,
  ],
];
