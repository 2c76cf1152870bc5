import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { sayProblem } from '../model/problem.ts';
import { checkContent } from './check-content.ts';
import { rules } from './index.ts';
import { changed, sampleDay, sampleFiles, writeSample } from './sample-content.ts';

type Changes = Record<string, string | Buffer | null>;

/** Checks the sample with changes; says its problems, with file names relative to the sample. */
function problemsOf(changes: Changes, prepare?: (dir: string) => void): string[] {
  const sample = writeSample(changes);
  try {
    prepare?.(sample.dir);
    const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay });
    return problems.map((problem) =>
      sayProblem({
        ...problem,
        file: relative(sample.dir, join(process.cwd(), relative(process.cwd(), problem.file))),
      }),
    );
  } finally {
    sample.remove();
  }
}

const kneading = 'techniques/kneading.md';
const roller = 'tools/roller.md';
const text = (name: string) => sampleFiles[name] ?? '';

test('the sample itself has no problems', () => {
  assert.deepEqual(problemsOf({}), []);
});

const faults: [name: string, changes: Changes, expected: RegExp][] = [
  [
    'malformed YAML',
    changed(kneading, 'feels: Firm, not sharp.', 'feels: Note: firm'),
    /^techniques\/kneading\.md:\d+:\d+ this is not YAML: .*\[yaml\]$/,
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
    'an unknown key',
    changed(kneading, 'summary:', 'sumary:'),
    /kneading\.md:3:1 sumary: there is no field "sumary" here\. Did you mean "summary"\?/,
  ],
  [
    'a missing field',
    changed(kneading, 'pressure: varies\n', ''),
    /kneading\.md:\d+:\d+ pressure: "pressure" is missing\. How hard the hands press\. \[schema\]/,
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
    /kneading\.md:14:11 pressure: must be one of light, moderate, firm, varies\. Did you mean "firm"\?/,
  ],
  [
    '30 February',
    changed(kneading, 'updated: 2026-01-12', 'updated: 2026-02-30'),
    /kneading\.md:5:10 updated: must be a day that exists/,
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
    'a dangling reference',
    changed(kneading, '  - roller', '  - rolle'),
    /kneading\.md:33:5 tools\.0: there is no tool "rolle"\. Did you mean "roller"\? \[reference-exists\]/,
  ],
  [
    'a reference of the wrong kind',
    changed(kneading, '  - roller', '  - blood-clot'),
    /"blood-clot" is a caution; this field takes a tool/,
  ],
  [
    'a topic of the wrong kind',
    changed(kneading, '  - neck', '  - back-pain'),
    /bodyAreas\.0: "back-pain" is a topic of kind condition; this field takes body-area/,
  ],
  ['a reference that climbs', changed(kneading, '  - roller', '  - ../../../etc/passwd'), /tools\.0: must be an id/],
  [
    'a reference to itself',
    changed(kneading, 'tools:', 'notTheSameAs:\n  - technique: kneading\n    how: It is it.\ntools:'),
    /the entry refers to itself/,
  ],
  [
    'a reference to a draft',
    changed(roller, 'title: Roller', 'title: Roller\ndraft: true'),
    /kneading\.md:33:5 tools\.0: "roller" is a draft, and this page is not/,
  ],
  [
    'an FAQ answered by nothing',
    changed('faq/does-it-hurt.md', 'techniques/kneading', 'techniques/nothing'),
    /answeredBy\.0: there is no technique "nothing"/,
  ],
  [
    'a citation of nothing',
    changed(kneading, '[@smith2020]. A', '[@smith2021]. A'),
    /kneading\.md:36:20 \[@smith2021\] cites no source.*Did you mean "smith2020"\?/,
  ],
  ['a citation with a comma', changed(kneading, '[@smith2020]. A', '[@smith2020, @smith2020]. A'), /is not a citation/],
  [
    'a claim without a source',
    changed(kneading, '    sources:\n      - smith2020', '    sources: []'),
    /claims\.0\.sources: must have at least 1 item/,
  ],
  [
    'a caution without a source',
    changed('cautions.yaml', '  sources:\n    - smith2020', '  sources: []'),
    /cautions\.yaml:\d+:\d+ blood-clot\.sources: must have at least 1 item/,
  ],
  [
    'a claim that is too sure',
    changed(kneading, 'It may ease pain', 'It eases pain'),
    /kneading\.md:22:11 claims\.0\.says: the wording is surer than its certainty.*\[hedged-wording\]/,
  ],
  [
    'a rating of our own',
    changed(kneading, 'certainty: not-rated', 'certainty: low'),
    /ratedBy: certainty low does not go with ratedBy nobody/,
  ],
  [
    'a word of the never-say list',
    changed(kneading, 'ease pain\n', 'boost your immune system\n'),
    /aims\.0: "boost your immune" is on the list.*\[never-say\]/,
  ],
  [
    'a promise in the body',
    changed(kneading, 'It is done by hand', 'It is proven to work'),
    /kneading\.md:36:7 "proven" is on the list/,
  ],
  [
    'an overdue fact',
    changed('pages/cost.mdx', 'recheckBy: 2026-12-31', 'recheckBy: 2026-01-31'),
    /facts\.0\.recheckBy: this fact was to be checked again by 2026-01-31.*\[fresh\]/,
  ],
  [
    'sources not checked for long',
    changed(
      kneading,
      'published: 2026-01-10\nupdated: 2026-01-12\nsourcesChecked: 2026-01-12',
      'published: 2024-01-10\nupdated: 2024-01-12\nsourcesChecked: 2024-01-12',
    ),
    /sourcesChecked: the sources were to be checked again by 2025-01-12/,
  ],
  [
    'a duplicate id',
    { 'techniques/kneading.mdx': text(kneading).replace('title: Kneading', 'title: Other') },
    /kneading\.mdx:\d+:\d+ the id "kneading" is taken by .*kneading\.md\./,
  ],
  [
    'a duplicate key in YAML',
    { 'topics.yaml': `${text('topics.yaml')}neck:\n  kind: goal\n  label: Necks\n` },
    /topics\.yaml:7:1 this name stands here twice\. Keep one of the two/,
  ],
  [
    'a duplicate title',
    changed(roller, 'title: Roller', 'title: kneading'),
    /"kneading" is also the title of .*kneading\.md|"Kneading" is also the title/,
  ],
  [
    'a duplicate claim id',
    changed(
      kneading,
      'cautions:\n',
      `${text(kneading).slice(text(kneading).indexOf('  - id: pain'), text(kneading).indexOf('cautions:'))}cautions:\n`,
    ),
    /claims\.1\.id: the id "pain" is used twice/,
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
    'Latin-1 bytes',
    { [kneading]: Buffer.from(text(kneading).replace('by hand', 'by h\u00e4nd'), 'latin1') },
    /kneading\.md:1:1 the file is not UTF-8.*\[encoding\]/,
  ],
  ['UTF-16', { [kneading]: Buffer.from(`\ufeff${text(kneading)}`, 'utf16le') }, /the file is UTF-16/],
  ['a NUL byte', { [kneading]: `${text(kneading)}\0` }, /the file has a NUL byte/],
  [
    'a character that no XML can hold',
    { [kneading]: `${text(kneading)}\nA strange \u0001 word.\n` },
    /kneading\.md:1:1 an invisible character \(U\+0001\) stands in line \d\d/,
  ],
  [
    'such a character, written as an escape',
    changed(kneading, 'title: Kneading', 'title: "Knead\\ufffeing"'),
    /title: has an invisible or damaged character/,
  ],
  [
    'a damaged character',
    changed(kneading, 'title: Kneading', 'title: "Knead\ufffding"'),
    /title: has an invisible or damaged character/,
  ],
  [
    '# in a file name',
    { 'techniques/a#b.md': text(kneading) },
    /a#b\.md:1:1 "a#b\.md" cannot be the name of a technique.*such as "a-b\.md"\. \[file-name\]/,
  ],
  ['? in a file name', { 'techniques/a?b.md': text(kneading) }, /cannot be the name/],
  ['a name of only emoji', { 'techniques/😀.md': text(kneading) }, /cannot be the name/],
  ['capitals in a file name', { 'techniques/Kneading.md': text(kneading) }, /such as "kneading\.md"/],
  ['another file type', { 'techniques/photo.jpg': 'x' }, /photo\.jpg:1:1 this file is not an entry/],
  ['a folder among entries', { 'techniques/more/x.md': text(kneading) }, /more:1:1 a folder stands here/],
  ['a file that nothing reads', { 'tecniques.yaml': '' }, /nothing reads "tecniques\.yaml"/],
  [
    '</script> in a title',
    changed(kneading, 'title: Kneading', 'title: "</script><script>alert(1)</script>"'),
    /title: must be plain text: leave out HTML tags/,
  ],
  [
    'a javascript: address of a source',
    changed('sources.yaml', 'https://example.org/kneading', '"javascript:alert(1)"'),
    /sources\.yaml:7:8 smith2020\.url: must be a web address/,
  ],
  [
    'a javascript: link in a text',
    changed(kneading, '(/tools/roller/)', '(javascript:alert%281%29)'),
    /the address "javascript:alert%281%29" is not one that a page may link to/,
  ],
  [
    'a data: link in a text',
    changed(kneading, '(/tools/roller/)', '(data:text/html,x)'),
    /is not one that a page may link to/,
  ],
  [
    'an address without a host',
    changed(kneading, '(/tools/roller/)', '(//evil.example/x)'),
    /is not one that a page may link to/,
  ],
  [
    'a script in Markdown',
    changed(kneading, 'It is done', '<script>alert(1)</script> It is done'),
    /HTML stands in the text.*\[safe-body\]/,
  ],
  [
    'an event handler in Markdown',
    changed(kneading, 'It is done', '<b onclick="x()">It</b> is done'),
    /HTML stands in the text/,
  ],
  [
    'an image',
    changed(kneading, 'It is done', '![x](https://example.org/x.png) It is done'),
    /an image stands in the text/,
  ],
  [
    'an import in MDX',
    changed('pages/cost.mdx', 'Prices differ.', "import fs from 'node:fs'\n\nPrices differ."),
    /program code stands in the text/,
  ],
  [
    'an expression in MDX',
    changed('pages/cost.mdx', 'Prices differ.', '{process.env.HOME}'),
    /program code stands in the text/,
  ],
  [
    'an unknown component in MDX',
    changed('pages/cost.mdx', '<Fact id="share" />', '<Facts id="share" />'),
    /there is no component <Facts>\. Did you mean "Fact"\?/,
  ],
  ['broken MDX', changed('pages/cost.mdx', 'Prices differ.', 'Prices <5 differ.'), /cost\.mdx:\d+:\d+ this is not MDX/],
  [
    'a fact that is not there',
    changed('pages/cost.mdx', '<Fact id="share" />', '<Fact id="shar" />'),
    /this page has no fact "shar"\. Did you mean "share"\?/,
  ],
  [
    'a dead link',
    changed(kneading, '(/tools/roller/)', '(/tools/rollers/)'),
    /kneading\.md:36:36 no page has the address \/tools\/rollers\/.*\/tools\/roller\/.*\[page-links\]/,
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
    changed('sources.yaml', '  type: trial', '  formerly:\n    - /glossary/#smith\n  type: trial'),
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
    /addresses\.yaml:2:5 \/tools\/tube\/ was published and is not there any more.*\[kept-addresses\]/,
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
    'an empty kind',
    { [roller]: null, ...changed(kneading, 'tools:\n  - roller\n', '') },
    /there are no tools\. Put at least one \.md file into tools\/\. \[enough-entries\]/,
  ],
  [
    'a page left out that every page links to',
    { 'pages/about.md': null },
    /there is no page \/about\/, to which every page links\. Write pages\/about\.md.* \[needed-pages\]/,
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
  ['a care card without the region', changed('care.yaml', 'US:', 'GB:'), /heading: there is no heading for US/],
  [
    'a reviewer on an unreviewed page',
    changed(kneading, 'aims:', 'review:\n  status: not-clinically-reviewed\n  by: someone\naims:'),
    /review\.by: there is no field "by" here/,
  ],
  [
    'an interval that does not hold its value',
    changed(
      kneading,
      'cautions:\n',
      '    effects:\n      - outcome: pain\n        against: nothing\n        measure: SMD\n        value: 1\n        low: 2\n        high: 3\n        trials: 1\n        better: lower\n        source: smith2020\ncautions:\n',
    ),
    /effects\.0\.value: 1 is not between low \(2\) and high \(3\)/,
  ],
  [
    'a reference twice in one list',
    changed(kneading, 'bodyAreas:\n  - neck', 'bodyAreas:\n  - neck\n  - neck'),
    /kneading\.md:\d+:\d+ bodyAreas\.1: "neck" stands in bodyAreas twice/,
  ],
  [
    'a relation that both sides state (a warning)',
    changed(roller, 'bodyAreas:', 'techniques:\n  - kneading\nbodyAreas:'),
    /roller\.md:\d+:\d+ warning: techniques\.0: the technique "kneading" names this entry already, in "tools"/,
  ],
  [
    'an entry that refers to itself',
    changed(kneading, 'cautions:\n', 'notTheSameAs:\n  - technique: kneading\n    how: It is firmer.\ncautions:\n'),
    /the entry refers to itself/,
  ],
  [
    'a source that no entry cites (a warning)',
    {
      'sources.yaml': `${text('sources.yaml')}jones2021:\n${text('sources.yaml').split('\n').slice(1).join('\n').replace('A study of kneading', 'Another').replace('/kneading', '/other')}`,
    },
    /sources\.yaml:\d+:\d+ warning: jones2021: no entry uses this source/,
  ],
  [
    'a caution that no entry names (a warning)',
    { 'cautions.yaml': `${text('cautions.yaml')}fever:\n${text('cautions.yaml').split('\n').slice(1).join('\n')}` },
    /warning: fever: no entry uses this caution/,
  ],
  [
    'a care card that no entry and no search shows (a warning)',
    { 'care.yaml': `${text('care.yaml')}soon:\n${text('care.yaml').split('\n').slice(1).join('\n')}` },
    /warning: soon: no entry uses this care card/,
  ],
  [
    'a term that stands nowhere (a warning)',
    { 'glossary.yaml': 'gait:\n  term: gait\n  plain: how you walk\n  means: The way you walk.\n' },
    /warning: gait: no entry uses this term/,
  ],
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
    'a link to a part of a page that is not there',
    changed(kneading, '](/tools/roller/)', '](/tools/roller/#priec)'),
    /kneading\.md:\d+:\d+ \/tools\/roller\/ has no place "priec"\. Did you mean "price"\? \[link-places\]/,
  ],
  [
    'a link to a missing part of a page, in an entry that has other errors',
    { [kneading]: text(kneading).replace('](/tools/roller/)', '](/tools/roller/#priec)').replace('varies', 'hard') },
    /has no place "priec"\. Did you mean "price"\? \[link-places\]/,
  ],
  [
    'a link to a heading of another entry that is not there',
    {
      ...changed(kneading, '](/tools/roller/)', '](/tools/roller/#rolling-slow)'),
      [roller]: `${text(roller)}\n## Rolling slowly\n\nIt is enough.\n`,
    },
    /has no place "rolling-slow"\. Did you mean "rolling-slowly"\? \[link-places\]/,
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
  [
    'a second card for an emergency',
    {
      'care.yaml': `${text('care.yaml')}also:\n${text('care.yaml').split('\n').slice(1).join('\n')}`,
      ...changed(kneading, 'care:\n  - emergency', 'care:\n  - emergency\n  - also'),
    },
    /kneading\.md:\d+:5 care\.1: this is the second card for an emergency/,
  ],
  [
    'a card that is less urgent before one for an emergency',
    {
      'care.yaml': `${text('care.yaml')}soon:\n${text('care.yaml').split('\n').slice(1).join('\n').replace('level: emergency', 'level: urgent')}`,
      ...changed(kneading, 'care:\n  - emergency', 'care:\n  - soon\n  - emergency'),
    },
    /kneading\.md:\d+:5 care\.1: this card is more urgent than the one before it/,
  ],
  [
    'cautions without a card that says when to get help',
    changed('pages/cost.mdx', 'role: cost', 'role: cost\ncautions:\n  - blood-clot'),
    /cost\.mdx:\d+:\d+ cautions: the page names cautions and no card/,
  ],
  [
    'an emergency card without a number',
    changed('care.yaml', 'Call 911 if you have:', 'Get help now if you have:'),
    /care\.yaml:4:9 emergency\.heading\.US: an emergency card without a number to call/,
  ],
  [
    'a DOI that is not that of the address',
    changed('sources.yaml', 'url: https://example.org/kneading', 'url: https://doi.org/10.1234/ab\n  doi: 10.1234/abc'),
    /sources\.yaml:8:8 smith2020\.doi: the address has another DOI, 10\.1234\/ab/,
  ],
  [
    'a PubMed number that is not that of the address',
    changed(
      'sources.yaml',
      'url: https://example.org/kneading',
      'url: https://pubmed.ncbi.nlm.nih.gov/123/\n  pmid: "132"',
    ),
    /sources\.yaml:8:9 smith2020\.pmid: the address has another PubMed number, 123/,
  ],
  [
    'an address that is a DOI beside none',
    changed('sources.yaml', 'url: https://example.org/kneading', 'url: https://doi.org/10.1234/ab'),
    /smith2020\.url: the address is a DOI, and "doi" is missing\. Add "doi: 10\.1234\/ab"/,
  ],
  [
    'a DOI with a full stop behind it',
    changed('sources.yaml', 'type: trial', 'type: trial\n  doi: 10.1234/abc.'),
    /smith2020\.doi: this is no DOI: it ends with "\."/,
  ],
  [
    'a DOI with half a bracket',
    changed('sources.yaml', 'type: trial', 'type: trial\n  doi: 10.1016/S0140(20)3018(2'),
    /smith2020\.doi: this is no DOI: one of its brackets/,
  ],
  [
    'a source that stands there under another name',
    {
      'sources.yaml': `${text('sources.yaml')}jones:\n${text('sources.yaml').split('\n').slice(1).join('\n').replace('https://example.org/kneading', 'http://www.example.org/Kneading/')}`,
    },
    /sources\.yaml:\d+:8 jones\.url: "smith2020" is the same publication: it has this address/,
  ],
  [
    'a source with the DOI of another',
    {
      'sources.yaml': [
        text('sources.yaml'),
        `jones:\n${text('sources.yaml').split('\n').slice(1).join('\n').replace('/kneading', '/x')}`,
      ]
        .map((source) => source.replace('type: trial', 'type: trial\n  doi: 10.1234/ABC'))
        .join(''),
    },
    /jones\.doi: "smith2020" is the same publication: it has this DOI/,
  ],
  [
    'too many words',
    changed(kneading, 'It may ease pain for a while.', `It may ${'really '.repeat(40)}ease pain.`),
    /claims\.0\.says: must be at most 35 words/,
  ],
];

for (const [name, changes, expected] of faults) {
  test(`refuses ${name}`, () => {
    const problems = problemsOf(changes);
    assert.ok(
      problems.some((problem) => expected.test(problem)),
      `expected ${expected}\ngot:\n${problems.join('\n') || '(nothing)'}`,
    );
  });
}

test('every rule says in the documentation what its findings are', () => {
  for (const [name, changes] of faults) {
    const sample = writeSample(changes);
    const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay });
    sample.remove();
    for (const problem of problems) {
      const rule = rules.find((one) => one.name === problem.rule);
      const grades = rule ? [rule.severity ?? 'error', rule.alsoGives] : ['error'];
      assert.ok(grades.includes(problem.severity), `${name}: ${problem.rule} gives ${problem.severity}`);
    }
  }
});

test('refuses a folder where a file is to be, and a file where a folder is to be', () => {
  const problems = problemsOf({ 'sources.yaml': null, 'faq/does-it-hurt.md': null }, (dir) => {
    mkdirSync(join(dir, 'sources.yaml'));
    mkdirSync(join(dir, 'tools/more.md'));
    writeFileSync(join(dir, 'faq'), 'text');
  }).join('\n');
  assert.match(problems, /sources\.yaml:1:1 this is no file/);
  assert.match(problems, /tools\/more\.md:1:1 a folder stands here/);
  assert.match(problems, /faq:1:1 this is to be a folder/);
});

test('says the first of many traps, and how many more there are', () => {
  const bomb = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1}, *a${i - 1}` : 'x'}]`).join('\n');
  const problems = problemsOf({ [kneading]: `---\n${bomb}\n---\n` }).filter((problem) => problem.includes('[yaml]'));
  assert.equal(problems.length, 10);
  assert.match(problems.at(-1) ?? '', /and 108 more such things below/);
});

test('quotes no control characters, which a terminal would obey', () => {
  const problems = problemsOf(changed(kneading, 'pressure: varies', 'pressure: "\\e[31mred"'));
  assert.ok(problems.length > 0);
  for (const problem of problems) assert.doesNotMatch(problem, /\u001b/);
});

test('refuses a symbolic link to a file outside the folder', () => {
  const problems = problemsOf({}, (dir) => symlinkSync('/etc/passwd', join(dir, 'techniques/secret.md')));
  assert.match(problems.join('\n'), /secret\.md:1:1 this is a symbolic link.*\[no-links\]/);
});

test('refuses a folder that is a symbolic link', () => {
  const problems = problemsOf({ 'faq/does-it-hurt.md': null }, (dir) => symlinkSync('/etc', join(dir, 'faq')));
  assert.match(problems.join('\n'), /faq:1:1 this folder is a symbolic link/);
});

test('names every broken file of a folder in one run, each at its line', () => {
  const problems = problemsOf({
    ...changed(kneading, 'pressure: varies', 'pressure: hard'),
    ...changed(roller, 'powered: false', 'powered: maybe'),
    ...changed('faq/does-it-hurt.md', 'topic: about', 'topic: other'),
    ...changed('specialties/sports.md', '  - back-pain', '  - bak-pain'),
    ...changed('pages/cost.mdx', 'role: cost', 'rolle: cost'),
    ...changed('sources.yaml', 'year: 2020', 'year: soon'),
  });
  const files = new Set(problems.map((problem) => problem.split(':')[0]));
  assert.equal(files.size, 6, problems.join('\n'));
});

test('allows a sentence of the never-say list that denies it, and a claim that answers it', () => {
  const problems = problemsOf({
    ...changed(
      kneading,
      'It is done by hand',
      'There is no good evidence that it breaks up scar tissue. It is done by hand',
    ),
    ...changed(
      roller,
      'says: It may ease pain for a while.\n    finding: helps',
      'says: Rolling releases toxins, people say. It is not known.\n    finding: unclear',
    ),
  });
  assert.deepEqual(problems, []);
});

test('lets an address vanish that has moved, or that is gone for a reason', () => {
  const problems = problemsOf({
    ...changed(roller, 'useFor:', 'formerly:\n  - /tools/tube/\nuseFor:'),
    'addresses.yaml':
      'published:\n  - /tools/tube/\n  - /tools/log/\ngone:\n  /tools/log/: It was recalled by its maker.\n',
  });
  assert.deepEqual(
    problems.filter((problem) => !/warning: \d+ addresses are not on the list/.test(problem)),
    [],
  );
});

test('lets an overdue fact pass as a warning for a reader who builds an old copy', () => {
  const sample = writeSample(changed('pages/cost.mdx', 'recheckBy: 2026-12-31', 'recheckBy: 2026-01-31'));
  const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay, allowStale: true });
  sample.remove();
  assert.deepEqual(
    problems.map(({ severity, rule }) => `${severity} ${rule}`),
    ['warning fresh'],
  );
});
