import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import {
  confirmedFile,
  spanishTexts,
  translatedSample,
  translationFile,
} from '../../../test/fixtures/translated-sample.ts';
import { sampleDay } from '../../../test/fixtures/sample-content.ts';
import { checkFolder } from '../../rules/check-content.ts';
import type { ContentFolder } from '../content-folder.ts';
import { translationsOf } from '../content-layers.ts';
import { nameOf } from '../entry.ts';
import { translateEntries } from './translate-entries.ts';
import type { Translation } from './translation.ts';

const problemsOf = (folder: ContentFolder) =>
  checkFolder(folder, { today: sampleDay })
    .problems.filter(({ file }) => file.includes('/es'))
    .map(({ file, line, message, severity }) => `${severity} ${file.split('/').at(-1)}:${line} ${message}`);

function spanishRoller(folder: ContentFolder) {
  const { entries } = checkFolder(folder, { today: sampleDay });
  const found = translateEntries(entries, translationsOf(folder, 'es').byName).find(
    (entry) => nameOf(entry) === 'tools/roller',
  );
  if (found?.kind !== 'tools' || !found.translation) throw new Error('There is no roller.');
  return { ...found, data: found.data as unknown as Record<string, never>, translation: found.translation };
}

/** The value of a field of the Spanish entry. */
const at = (values: unknown, path: string): unknown =>
  path.split('.').reduce((here, key) => (here as Record<string, unknown> | undefined)?.[key], values);

test('shows every translated text, and its own search terms', (t) => {
  const { data, body, translation } = spanishRoller(translatedSample(t));
  for (const [path, text] of [
    ['title', 'Rodillo'],
    ['steps.1', 'Póngalo debajo de la pierna.'],
    ['donts.0', 'lo pase sobre una articulación.'],
    ['cautions.0.note', 'No lo use en esa pierna.'],
    ['cautions.0.caution', 'blood-clot'],
    ['searchTerms.0', 'rodillo de masaje'],
  ] as const)
    assert.equal(at(data, path), text, path);
  assert.match(body, /Texto\./);
  assert.deepEqual([...translation.english], []);
  assert.equal(translation.isOutdated, false);
  assert.deepEqual(translation.translator, { by: 'machine' });
});

test('leaves out how an English word is said', () => {
  const term = { kind: 'glossary', id: 'fascia', file: 'glossary.yaml', body: '' } as const;
  const data = {
    term: 'fascia',
    say: 'FASH-uh',
    plain: 'thin layer',
    means: 'A layer.',
    variants: [],
    searchTerms: [],
  };
  const english = { ...term, data: { ...data, formerly: [], exceptions: [] } };
  const position = () => ({ line: 1, column: 1 });
  const translation: Translation = {
    ...term,
    translator: { by: 'machine' },
    texts: new Map(),
    words: new Map(),
    english: new Map(),
    locate: position,
    locateKey: position,
  };
  const sayOf = (byName: ReadonlyMap<string, Translation>) => at(translateEntries([english], byName)[0], 'data.say');
  assert.equal(sayOf(new Map([['glossary/fascia', translation]])), undefined);
  assert.equal(sayOf(new Map()), 'FASH-uh');
});

test('says nothing about a translation that is up to date, but for entries without one', (t) =>
  assert.deepEqual(
    problemsOf(translatedSample(t)).filter((line) => !/entries are not translated/.test(line)),
    [],
  ));

/** What an edit of the English file does: the Spanish value of a field, whether it is English, what the check says. */
const edits: readonly [
  name: string,
  edit: (english: string) => string,
  path: string,
  shown: unknown,
  isEnglish: boolean,
  isOutdated: boolean,
  problem: RegExp | undefined,
][] = [
  [
    'a sentence',
    (s) => s.replace('Roll slowly.', 'Roll very slowly.'),
    'steps.2',
    'Ruede despacio.',
    false,
    true,
    /^warning roller\.md:\d+ 0 of its texts are missing and 1 outdated: steps\.2$/,
  ],
  [
    'a caution note',
    (s) => s.replace('Not on that leg.', 'Never on that leg.'),
    'cautions.0.note',
    'Never on that leg.',
    true,
    true,
    /1 outdated: cautions\.blood-clot\.note/,
  ],
  [
    'a "do not"',
    (s) => s.replace('roll over a joint.', 'roll over a joint or bone.'),
    'donts.0',
    'roll over a joint or bone.',
    true,
    true,
    /1 outdated: donts\.0/,
  ],
  [
    'spaces only',
    (s) => s.replace('Roll slowly.', 'Roll  slowly.'),
    'steps.2',
    'Ruede despacio.',
    false,
    false,
    undefined,
  ],
  [
    'a new sentence at the end',
    (s) => s.replace('  - Roll slowly.', '  - Roll slowly.\n  - Get up.'),
    'steps.3',
    'Get up.',
    true,
    false,
    /1 of its texts are missing and 0 outdated: steps\.3/,
  ],
  [
    'a new sentence before',
    (s) => s.replace('  - Sit down.', '  - Warm up.\n  - Sit down.'),
    'steps.3',
    'Ruede despacio.',
    false,
    false,
    /1 of its texts are missing and 0 outdated: steps\.0/,
  ],
  [
    'another order',
    (s) => s.replace('  - Sit down.\n  - Put it under your leg.', '  - Put it under your leg.\n  - Sit down.'),
    'steps.0',
    'Póngalo debajo de la pierna.',
    false,
    false,
    undefined,
  ],
  [
    'a deleted sentence',
    (s) => s.replace('  - Sit down.\n', '  - Lie down.\n'),
    'steps.0',
    'Siéntese.',
    false,
    true,
    /1 outdated: steps\.0/,
  ],
  ['the body', (s) => s.replace('Text.', 'Other text.'), 'title', 'Rodillo', false, true, /1 outdated: body/],
  [
    'a field that is not text',
    (s) => s.replace('powered: false', 'powered: true'),
    'powered',
    true,
    false,
    false,
    undefined,
  ],
];

for (const [name, edit, path, shown, isEnglish, isOutdated, problem] of edits)
  test(`an edit of ${name}`, (t: TestContext) => {
    const folder = translatedSample(t, edit);
    const { data, translation } = spanishRoller(folder);
    assert.equal(at(data, path), shown);
    assert.equal(translation.english.has(path), isEnglish);
    assert.equal(translation.isOutdated, isOutdated);
    const lines = problemsOf(folder).filter((line) => !/entries are not translated/.test(line));
    if (problem) assert.match(lines.join('\n'), problem);
    else assert.deepEqual(lines, []);
  });

test('shows a text in English that was never confirmed and could harm', (t) => {
  const file = confirmedFile(t).replace(/^ {2}cautions\.blood-clot\.note: .*\n/m, '');
  assert.equal(at(spanishRoller(translatedSample(t, undefined, file)).data, 'cautions.0.note'), 'Not on that leg.');
});

test('shows an entry without a translation in English, and says so', (t) => {
  const folder = translatedSample(t);
  const { entries } = checkFolder(folder, { today: sampleDay });
  const technique = translateEntries(entries, translationsOf(folder, 'es').byName).find(
    ({ kind }) => kind === 'techniques',
  );
  assert.equal(technique?.translation?.translator, undefined);
  assert.equal(technique?.translation?.share, 0);
  assert.match(problemsOf(folder).join('\n'), /warning es:1 \d+ entries are not translated: /);
});

const withTexts = (t: TestContext, texts: Readonly<Record<string, unknown>>) =>
  confirmedFile(t, { ...spanishTexts, ...texts });

/** Mistakes in the file of a translation. */
const mistakes: readonly [name: string, texts: Readonly<Record<string, unknown>>, problem: RegExp][] = [
  ['an unknown key', { 'step.0': 'Siéntese.' }, /error roller\.md:\d+ the English entry has no text "step\.0"/],
  ['a field that is not translated', { powered: 'no' }, /error roller\.md:\d+ the English entry has no text "powered"/],
  [
    'words instead of a list',
    { searchTerms: 'rodillo' },
    /error roller\.md:\d+ the English entry has no text "searchTerms"/,
  ],
  ['a list instead of a text', { title: ['Rodillo'] }, /error roller\.md:\d+ is not a list of words/],
  ['a number', { 'steps.0': 3 }, /error roller\.md:\d+ must be a text, or a list of words/],
  [
    'a number that the English text lacks',
    { 'steps.2': 'Ruede 10 veces.' },
    /error roller\.md:\d+ the number "10" is not in the English text/,
  ],
  [
    'a citation that the English text lacks',
    { 'steps.2': 'Ruede despacio [@smith2020].' },
    /error roller\.md:\d+ the citation "smith2020" is not in the English text/,
  ],
  ['HTML', { 'steps.2': 'Ruede <b>despacio</b>.' }, /error roller\.md:\d+ a translation must be plain text/],
  [
    'a title of four times the length',
    { title: 'Un rodillo largo y firme de espuma para dar masaje a las piernas' },
    /error roller\.md:\d+ has \d+ characters, the English text 6/,
  ],
  ['a word twice', { searchTerms: ['rodillo', 'rodillo'] }, /error roller\.md:\d+ "rodillo" is listed twice/],
  ['an unknown translator', { translation: { by: 'robot' } }, /error roller\.md:\d+ /],
  ['a translator without a name', { translation: { by: 'person' } }, /error roller\.md:\d+ /],
];

for (const [name, texts, problem] of mistakes)
  test(`reports ${name}`, (t) =>
    assert.match(problemsOf(translatedSample(t, undefined, withTexts(t, texts))).join('\n'), problem));

test('reports translations that belong nowhere', (t) => {
  const folder = translatedSample(t, undefined, undefined, {
    'es/tools/rollr.md': '---\ntitle: Rodillo\n---\n',
    'es/tol/roller.md': '---\ntitle: Rodillo\n---\n',
    'fr/tools/roller.md': '---\ntitle: Rouleau\n---\n',
    'es/tools/roller.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'es/urls.yaml': 'published: []\n',
  });
  const lines = checkFolder(folder, { today: sampleDay }).problems.map(({ file, message }) => `${file} ${message}`);
  assert.match(lines.join('\n'), /es\/tools\/rollr\.md there is no English entry "tools\/rollr" to translate/);
  assert.match(lines.join('\n'), /es\/tol nothing reads "tol"/);
  assert.match(lines.join('\n'), /\/fr nothing reads "fr"/);
  for (const name of ['tools/roller.svg', 'urls.yaml'])
    assert.ok(
      lines.some((line) => line.includes(`es/${name} a translation has only texts`)),
      name,
    );
});

test('reports a file without front matter, and one with invalid YAML', (t) => {
  for (const [text, problem] of [
    ['Texto.\n', /the file has no front matter/],
    ['---\ntitle: [\n---\n', /roller\.md:\d+/],
  ] as const)
    assert.match(problemsOf(translatedSample(t, undefined, text)).join('\n'), problem, translationFile);
});
