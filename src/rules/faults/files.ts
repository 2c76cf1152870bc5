/** Files that cannot be read, or are not where or what they should be. */
import { changed } from '../sample-content.ts';
import { kneading, roller, text, type Fault } from './fault.ts';

export const files: readonly Fault[] = [
  [
    'a text with ": " in it',
    changed(kneading, 'feels: Firm, not sharp.', 'feels: Note: firm'),
    /^techniques\/kneading\.md:13:8 the text has ": " in it.*Write feels: "Note: firm"\. \[yaml\]$/,
  ],
  [
    'a colon without a space behind it',
    changed(kneading, 'pressure: varies', 'pressure:varies'),
    /kneading\.md:14:1 a space is missing behind "pressure:"\. Write pressure: varies\./,
  ],
  [
    'a text that goes on in the next line',
    changed(kneading, 'feels: Firm, not sharp.', 'feels: Firm,\nnot sharp.'),
    /kneading\.md:14:1 this line is neither a field .*put it on that line/,
  ],
  [
    'a text that begins with a mark of YAML',
    changed(kneading, '  - You lie down.', '  - *You* lie down.'),
    /kneading\.md:10:5 a text cannot begin with \* here\. Write "\*You\* lie down\."/,
  ],
  [
    'a field that does not begin below its neighbours, once',
    changed(roller, '    note: Not on that leg.', '  note: Not on that leg.\n  - x\n  - y'),
    /roller\.md:\d+:1 this line does not begin in the same column/,
  ],
  [
    'a value of a field that has one already',
    changed(kneading, 'youMove: false', 'youMove: false\n  covers: more'),
    /kneading\.md:15:\d+ the line below begins further in than this one/,
  ],
  [
    'an item that is read as a part of the one above',
    changed(kneading, '  - You lie down.\n', ' - You lie down.\n'),
    /kneading\.md:10:4 the item below begins further in.*Begin all items of a list in the same column/,
  ],
  ['unclosed front matter', { [kneading]: '---\ntitle: Kneading\n' }, /kneading\.md:1:1 the front matter has no end/],
  ['a file without front matter', { [kneading]: 'Kneading\n' }, /kneading\.md:1:1 the file has no front matter/],
  ['an empty file', { [kneading]: '' }, /kneading\.md:1:1 the file is empty/],
  [
    'front matter behind an empty line',
    { [kneading]: `\n${text(kneading)}` },
    /kneading\.md:1:1 something stands in front of/,
  ],
  [
    'lines that end as they did long ago',
    { [kneading]: text(kneading).replaceAll('\n', '\r') },
    /kneading\.md:1:1 the lines of the file end in a way/,
  ],
  [
    'a field that hides behind the end of a line of long ago',
    changed(kneading, 'aims:', '# note\rdraft: true\naims:'),
    /kneading\.md:7:7 a line ends here in a way that is no longer used\. Delete what ends it.*\[encoding\]/,
  ],
  [
    'a tab at the beginning of a line',
    changed(kneading, '  - ease pain', '\t- ease pain'),
    /kneading\.md:8:1 a tab stands at the beginning of the line\. Use spaces/,
  ],
  [
    'a list of addresses in another encoding',
    { 'addresses.yaml': Buffer.from([0xff, 0xfe, 0x41, 0]) },
    /addresses\.yaml:1:1 the file is UTF-16\. Save it as UTF-8\. \[encoding\]/,
  ],
  [
    'a file of ten million letters',
    { [kneading]: text(kneading) + 'a'.repeat(10_000_000) },
    /kneading\.md:1:1 the file has 10000\d{3} bytes/,
  ],
  ['front matter that is a list', { [kneading]: '---\n- a\n---\n' }, /kneading\.md:2:1 the front matter has no fields/],
  [
    'Latin-1 bytes',
    { [kneading]: Buffer.from(text(kneading).replace('by hand', 'by h\u00e4nd'), 'latin1') },
    /kneading\.md:1:1 the file is not UTF-8.*\[encoding\]/,
  ],
  ['UTF-16', { [kneading]: Buffer.from(`\ufeff${text(kneading)}`, 'utf16le') }, /the file is UTF-16/],
  ['a NUL byte', { [kneading]: `${text(kneading)}\0` }, /the file has a NUL byte/],
  [
    'a character that no XML can hold',
    { [kneading]: `${text(kneading)}\nA strange \u0001 word.\n` },
    /kneading\.md:\d\d:\d+ an invisible character \(U\+0001\) stands here/,
  ],
  [
    'such a character, written as an escape',
    changed(kneading, 'title: Kneading', 'title: "Knead\\ufffeing"'),
    /title: has an? (?:invisible|damaged) character \(U\+[\dA-F]{4,}\): delete it/,
  ],
  [
    'a damaged character',
    changed(kneading, 'title: Kneading', 'title: "Knead\ufffding"'),
    /title: has an? (?:invisible|damaged) character \(U\+[\dA-F]{4,}\): delete it/,
  ],
  [
    '# in a file name',
    { 'techniques/a#b.md': text(kneading) },
    /a#b\.md:1:1 "a#b\.md" cannot be the name of a technique.*such as "a-b\.md"\. \[file-name\]/,
  ],
  ['? in a file name', { 'techniques/a?b.md': text(kneading) }, /cannot be the name/],
  ['a name of only emoji', { 'techniques/😀.md': text(kneading) }, /cannot be the name/],
  ['capitals in a file name', { 'techniques/Kneading.md': text(kneading) }, /such as "kneading\.md"/],
  [
    'a name that Windows keeps for itself',
    { 'techniques/con.md': text(kneading) },
    /con\.md:1:1 Windows keeps the name "con" for a device.*\[file-name\]/,
  ],
  [
    'such a name in a list',
    { 'cautions.yaml': `${text('cautions.yaml')}nul:\n  level: ask-first\n` },
    /cautions\.yaml:9:1 Windows keeps the name "nul"/,
  ],
  [
    'a name that is too long',
    { [`techniques/${'a'.repeat(120)}.md`]: text(kneading) },
    /a\.md:1:1 the name has 120 characters, and 100 are the most/,
  ],
  [
    'an entry that hides behind a dot',
    { 'techniques/.other.md': text(kneading) },
    /\.other\.md:1:1 "\.other\.md" cannot be the name.*such as "other\.md"/,
  ],
  [
    'an ending in capitals',
    { 'techniques/Other.MD': text(kneading) },
    /Other\.MD:1:1 this file is not an entry\. If it is to be one, name it "other\.md"/,
  ],
  ['another ending', { 'techniques/other.md.txt': text(kneading) }, /name it "other\.md"/],
  ['another file type', { 'techniques/photo.jpg': 'x' }, /photo\.jpg:1:1 this file is not an entry/],
  ['a folder among entries', { 'techniques/more/x.md': text(kneading) }, /more:1:1 a folder stands here/],
  ['a file that nothing reads', { 'tecniques.yaml': '' }, /nothing reads "tecniques\.yaml"/],
  [
    'braces in YAML',
    changed(
      roller,
      '  - caution: blood-clot\n    note: Not on that leg.',
      '  - { caution: blood-clot, note: Not, ever }',
    ),
    /braces and brackets lose text after a comma/,
  ],
  [
    'a comment that eats text',
    changed(kneading, 'feels: Firm, not sharp.', 'feels: Firm #1 of all'),
    /kneading\.md:13:8 the text after " #" is a comment/,
  ],
  [
    'an alias bomb',
    changed(kneading, 'feels: Firm, not sharp.', 'feels: &a Firm\ntrademark: *a'),
    /an anchor|an alias/,
  ],
  [
    'a JavaScript tag',
    changed(kneading, 'feels: Firm, not sharp.', 'feels: !!js/function "function(){}"'),
    /the YAML tag .* is not allowed|Unresolved tag/,
  ],
  [
    'lists in each other as deep as nobody writes them',
    changed(kneading, 'feels: Firm, not sharp.', `feels:\n  ${'- '.repeat(3_000)}x`),
    /kneading\.md:14:1 fields or lists stand in each other as deep/,
  ],
  [
    'two lists in one file',
    { 'sources.yaml': `${text('sources.yaml')}---\nb: 1\n` },
    /sources\.yaml:\d+:1 a line of three hyphens begins another list/,
  ],
  [
    'a key that is a list',
    changed('sources.yaml', 'smith2020:', '? [a, b]\n:'),
    /sources\.yaml:1:3 the name of a field is not plain text/,
  ],
  [
    'two versions that were not made into one',
    changed(kneading, 'pressure: varies', '<<<<<<< HEAD\npressure: varies\n=======\npressure: firm\n>>>>>>> b'),
    /kneading\.md:14:1 two versions of the file were not made into one here/,
  ],
  [
    'an address at which the guide has a page of its own',
    { 'pages/search.mdx': text('pages/cost.mdx').replace(/title: .*/, 'title: How to look for something') },
    /pages\/search\.mdx:2:1 the guide itself has something at \/search\/.*\[reserved-paths\]/,
  ],
  ['an empty list of cautions', { 'cautions.yaml': '' }, /^cautions\.yaml:1:1 there are no cautions\. Put/],
  ['a list of cautions of comments', { 'cautions.yaml': '# later\n' }, /^cautions\.yaml:1:1 there are no cautions/],
  ['a list of cautions that is gone', { 'cautions.yaml': null }, /^cautions\.yaml:1:1 there are no cautions/],
  [
    'a quote that is not closed, where it opens',
    changed(kneading, 'feels: Firm, not sharp.', 'feels: "Firm, not sharp.'),
    /kneading\.md:13:8 the quote that opens here is not closed\. Put one quote/,
  ],
  [
    'a quote that is closed too early',
    changed(kneading, 'feels: Firm, not sharp.', "feels: 'It's firm, not sharp.'"),
    /kneading\.md:13:8 the quote that opens here is closed before its line ends/,
  ],
  [
    'an empty kind',
    { [roller]: null, ...changed(kneading, 'tools:\n  - roller\n', '') },
    /^tools:1:1 there are no tools\. Put at least one \.md file into tools\/\. \[enough-entries\]/,
  ],
];
