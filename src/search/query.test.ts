import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fragment, RawResult, SearchApi } from './api.ts';
import type { NamedPage } from './names.ts';
import { makeEngine, type Engine } from './engine.ts';
import { ask } from './query.ts';

interface SamplePage extends Partial<NamedPage> {
  path: string;
  title: string;
  text: string;
  values?: Record<string, string[]>;
  sections?: { url: string; excerpt: string }[];
}

const pages: SamplePage[] = [
  {
    path: 'tools/roller/',
    title: 'Foam roller',
    names: ['foam tube'],
    text: 'foam roller thigh neck',
    values: { kind: ['Tool'], 'body part': ['Thigh', 'Neck'] },
  },
  {
    path: 'techniques/kneading/',
    title: 'Kneading',
    names: ['petrissage', 'muscle knot'],
    text: 'kneading muscle neck knot',
    values: { kind: ['Technique'], 'body part': ['Neck'] },
  },
  { path: 'safety/', title: 'Safety', text: 'chest breath clot neck', values: { kind: ['Page'] } },
  {
    path: 'body/neck/',
    title: 'Neck',
    level: 'place',
    names: ['stiff neck'],
    text: 'neck',
    values: { kind: ['Body part'], 'body part': ['Neck'] },
  },
  { path: 'conditions/knots/', title: 'Knots', level: 'topic', text: 'knot', values: { kind: ['Condition'] } },
];
const alerts = [{ heading: 'Call 911 if you have:', items: ['chest pain'], terms: ['chest pain', 'cannot breathe'] }];

/** Pagefind as far as the layer needs it: pages with all words; a word in quotes only as it stands. */
function fakeApi(): SearchApi {
  const result = (page: SamplePage, score: number): RawResult => {
    const url = `/${page.path}`;
    const sections = page.sections ?? [{ url, excerpt: `<mark>${page.text}</mark>` }];
    const fragment: Fragment = {
      url,
      excerpt: page.text,
      meta: { title: page.title, kind: page.kind ?? 'x' },
      sub_results: sections.map((section) => ({ title: 'Section', ...section })),
    };
    return { id: `id-${page.path}`, score, data: () => Promise.resolve(fragment) };
  };
  return {
    search: (term) => {
      const exact = /^".*"$/.test(term);
      const words = term.replaceAll('"', '').split(' ');
      const has = (text: string, word: string) =>
        text.split(' ').some((other) => (exact ? other === word : other.startsWith(word)));
      const found = pages.filter(({ text, title, names = [] }) =>
        words.every((word) => has([text, title.toLowerCase(), ...names].join(' '), word)),
      );
      return Promise.resolve({ results: found.map((page, i) => result(page, 10 - i)) });
    },
  };
}

function engine(extra: { language?: string; words?: string; onSpelling?: () => void } = {}): Engine {
  const list = {
    language: extra.language ?? 'en-US',
    alerts,
    pages: pages.map(({ path, title, kind = 'x', level = 'entry', names = [] }) => ({
      path,
      title,
      kind,
      level,
      names,
    })),
  };
  const details = {
    ids: pages.map(({ path }) => `id-${path}`),
    pages: [],
    more: pages.map(() => ''),
    facets: pages.map(({ values = {} }) => values),
  };
  const spelling = { words: extra.words ?? 'thigh muscle breath clot chest', leave: '', synonyms: '', licence: '' };
  return makeEngine(fakeApi(), list, details, () => {
    extra.onSpelling?.();
    return Promise.resolve(spelling);
  });
}

const urls = async (text: string, choice = {}) =>
  (await (await ask(engine(), text, choice)).hits(0, 10)).map(({ url }) => url);

const firsts: [text: string, url: string | undefined][] = [
  ['foam roller', '/tools/roller/'],
  ['foam tube', '/tools/roller/'],
  ['roller foam', '/tools/roller/'],
  ['petrissage', '/techniques/kneading/'],
  ['neck', '/body/neck/'],
  ['muscle knot', '/techniques/kneading/'],
  ['what is a foam roller and how do I use it', '/tools/roller/'],
  ['kneadng', '/techniques/kneading/'],
  ['knaeding', '/techniques/kneading/'],
  ['foamroller', '/tools/roller/'],
  ['foam rol', '/tools/roller/'],
  ['acupuncture', undefined],
  ['zzzz', undefined],
];
for (const [text, url] of firsts) {
  test(`"${text}" ${url ? `finds ${url} first` : 'finds nothing'}`, async () =>
    assert.equal((await urls(text))[0], url));
}

test('what was mended is said, and the words as written can be asked for', async () => {
  const mended = await ask(engine(), 'foam rooller');
  assert.deepEqual(mended.understood.mended, [{ from: 'rooller', to: 'roller' }]);
  assert.equal(mended.understood.shown, 'foam roller');
  const written = await ask(engine(), 'foam rooller', { asWritten: true });
  assert.deepEqual(written.understood.mended, []);
  assert.deepEqual(written.understood.missing, ['rooller']);
});

test('a word that no page has is named, and the others still answer', async () => {
  const answer = await ask(engine(), 'acupuncture for the neck');
  assert.deepEqual(answer.understood.missing, ['acupuncture']);
  assert.deepEqual(answer.understood.words, ['neck']);
  assert.ok(answer.total > 0);
});

test('where no page has all words, pages with some of them answer', async () => {
  assert.ok((await urls('petrissage clot')).length > 0);
});

test('a list comes after what is written about the thing, a part of the body does not', async () => {
  const knots = await urls('knots');
  assert.ok(
    knots.indexOf('/techniques/kneading/') < knots.indexOf('/conditions/knots/') || knots[0] === '/conditions/knots/',
  );
  assert.equal((await urls('neck'))[0], '/body/neck/');
});

test('filters leave the pages that have the values, and count what each value would leave', async () => {
  const answer = await ask(engine(), 'neck', { filters: { kind: 'Tool' } });
  assert.deepEqual(
    (await answer.hits(0, 10)).map(({ url }) => url),
    ['/tools/roller/'],
  );
  assert.equal(answer.total, 1);
  assert.deepEqual(answer.counts['kind'], { Tool: 1, Technique: 1, Page: 1, 'Body part': 1 });
  assert.deepEqual(answer.counts['body part'], { Thigh: 1, Neck: 1 });
});

const dangers: [text: string, isDanger: boolean][] = [
  ['chest pain after massage', true],
  ['pain in my chest', true],
  ["I can't breathe, cannot breathe", true],
  ['neck pain', false],
  ['chest', false],
];
for (const [text, isDanger] of dangers) {
  test(`"${text}" ${isDanger ? 'brings' : 'does not bring'} the emergency card`, async () =>
    assert.equal((await ask(engine(), text)).alerts.length, isDanger ? 1 : 0));
}

for (const text of ['', '  ', '!?', '😀', '"', '\u0000', '\ud800', '<script>', 'x'.repeat(10_000), 'تدليك']) {
  test(`${JSON.stringify(text.slice(0, 20))} is answered with nothing, without an error`, async () =>
    assert.equal((await ask(engine(), text)).total, 0));
}

test('stop words are those of the language of the page', async () => {
  assert.deepEqual((await ask(engine({ language: 'es', words: 'para' }), 'para neck')).understood.words, ['neck']);
  assert.deepEqual((await ask(engine({ language: 'en', words: 'para' }), 'para neck')).understood.words, [
    'para',
    'neck',
  ]);
});

test('a word that means the same is looked for where no page has the word itself, and said', async () => {
  const { understood, total } = await ask(engine({ words: 'thigh muscle breath clot chest' }), 'nape');
  assert.deepEqual(understood.alike, [{ from: 'nape', to: 'neck' }]);
  assert.deepEqual(understood.missing, []);
  assert.ok(total > 0);
  assert.deepEqual((await ask(engine(), 'nape', { asWritten: true })).understood.missing, ['nape']);
});

test('what words mean is of the language of the page', async () =>
  assert.deepEqual((await ask(engine({ language: 'de' }), 'nape')).understood.missing, ['nape']));

test('the section that matched is named, unless the match is in the opening of the page', async () => {
  const [page] = pages;
  assert.ok(page);
  page.sections = [
    { url: '/tools/roller/', excerpt: 'no' },
    { url: '/tools/roller/#steps', excerpt: 'a <mark>thigh</mark>' },
  ];
  const [inSection] = await (await ask(engine(), 'thigh')).hits(0, 1);
  assert.equal(inSection?.section?.url, '/tools/roller/#steps');
  page.sections = [{ url: '/tools/roller/', excerpt: '<mark>thigh</mark>' }];
  const [inOpening] = await (await ask(engine(), 'thigh')).hits(0, 1);
  assert.equal(inOpening?.section, undefined);
});

test('the words of the text are loaded for a word that no name has or goes on from, and not before', async () => {
  let loads = 0;
  const lazy = engine({ onSpelling: () => (loads += 1) });
  for (const text of ['foam roller', 'the foam', 'foam rol', 'petriss', 'f', 'q', '']) await ask(lazy, text);
  assert.equal(loads, 0);
  for (const text of ['foam rooler', 'petriss foam', 'thigh']) {
    loads = 0;
    await ask(lazy, text);
    assert.ok(loads > 0, text);
  }
});

test('a question for which the words of the text do not come fails, and the next one can succeed', async () => {
  let isThere = false;
  const lazy = engine({
    onSpelling: () => {
      if (!isThere) throw new Error('404');
    },
  });
  await assert.rejects(ask(lazy, 'foam rooler'));
  isThere = true;
  assert.equal((await ask(lazy, 'foam rooler')).understood.mended[0]?.to, 'roller');
});

test('choices that leave nothing are told from words that are nowhere', async () => {
  const none = await ask(engine(), 'foam roller', { filters: { kind: 'no such kind' } });
  assert.equal(none.total, 0);
  assert.ok(none.unfiltered > 0);
  assert.equal((await ask(engine(), 'acupuncture')).unfiltered, 0);
});

test('an index that has lost a part says so instead of finding nothing', async () => {
  const whole = engine();
  const list = { ...whole.names.list, pages: whole.names.list.pages };
  const details = { pages: [], ids: [], more: [], facets: [] };
  const lost = makeEngine({ search: () => Promise.resolve({ results: [] }) }, list, details, () =>
    Promise.resolve({ words: '', leave: '', synonyms: '', licence: '' }),
  );
  await assert.rejects(ask(lost, 'petrissage'), /did not come/);
});

test('a page whose text is lost is still a result, with its name and address', async () => {
  const whole = engine();
  const withoutTexts: Engine = {
    ...whole,
    api: {
      search: async (term) => {
        const { results } = await whole.api.search(term);
        return { results: results.map((result) => ({ ...result, data: () => Promise.reject(new Error('404')) })) };
      },
    },
  };
  const [hit] = await (await ask(withoutTexts, 'foam roller')).hits(0, 1);
  assert.equal(hit?.isLost, true);
  assert.deepEqual([hit.title, hit.url, hit.excerpt], ['Foam roller', '/tools/roller/', '']);
});
