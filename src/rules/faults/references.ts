/** Ids: of nothing, of the wrong kind, taken already, stated twice or used by nobody. */
import { changed } from '../sample-content.ts';
import { kneading, roller, text, type Fault } from './fault.ts';

export const references: readonly Fault[] = [
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
    'a link to a page that is like no other',
    changed(roller, '\nText.\n', '\nSee [x](/somewhere/else-entirely/).\n'),
    /no page has the address \/somewhere\/else-entirely\/\. Open the page that is meant, and copy its address\./,
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
    'a duplicate id',
    { 'techniques/kneading.mdx': text(kneading).replace('title: Kneading', 'title: Other') },
    /kneading\.mdx:\d+:\d+ the id "kneading" is taken by .*kneading\.md\./,
  ],
  [
    'a duplicate key in YAML',
    { 'cautions.yaml': `${text('cautions.yaml')}blood-clot:\n  level: ask-first\n` },
    /cautions\.yaml:9:1 this name stands here twice\. Keep one of the two/,
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
];
