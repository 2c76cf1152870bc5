import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { extendingSample } from '../../test/fixtures/layered-sample.ts';
import { sampleDay, sampleFiles } from '../../test/fixtures/sample-content.ts';
import { apiFiles, apiFolder } from '../outputs/api/files.ts';
import { dataErrors } from '../../tools/validate/data-interface.ts';
import { checkFolder } from '../rules/check-content.ts';
import { site } from '../site.ts';
import { localLine } from './local-line.ts';

const jo =
  'jo-doe:\n  kind: person\n  name: Jo Doe\n  credentials: DPT\n  licence: Ohio 12345\n  url: https://example.org/jo\n  agreedOn: 2026-01-02\n  interests: None declared.\n';
const change = '  change:\n    by: jo-doe\n    on: 2026-01-10\n';
const graphOf = (t: TestContext, own: Readonly<Record<string, string>>) =>
  checkFolder(extendingSample(t, own), { today: sampleDay }).graph;
const roller = sampleFiles['tools/roller.md'] ?? '';

for (const [name, own, id, expected] of [
  ['an inherited entry', {}, 'roller', undefined],
  ['an added entry', { 'tools/cane.md': roller }, 'cane', /added this page to the guide\.$/],
  ['a replaced entry', { 'tools/roller.md': roller }, 'roller', /wrote this page in place of the one in the guide/],
  [
    'changed fields',
    { 'overrides.yaml': 'tools/roller:\n  title: Ours\n  summary: A firm foam roll that we lend at the desk.\n' },
    'roller',
    /changed these parts of the page: title; What it is\.$/,
  ],
  [
    'who decided it',
    { 'people.yaml': jo, 'overrides.yaml': `tools/roller:\n  title: Ours\n${change}` },
    'roller',
    /changed this part of the page: title\. Decided by Jo Doe, DPT, on January 10, 2026\.$/,
  ],
  [
    'who decided a replacement',
    { 'people.yaml': jo, 'overrides.yaml': `tools/roller:\n${change}`, 'tools/roller.md': roller },
    'roller',
    /builds on\. Decided by Jo Doe, DPT, on January 10, 2026\.$/,
  ],
] as const)
  test(`says of ${name}`, (t) => {
    const graph = graphOf(t, own);
    const line = localLine(graph, graph.get('tools', id));
    if (expected === undefined) assert.equal(line, undefined);
    else assert.match(line ?? '', expected);
    assert.ok(!line || !line.includes(site.publisher));
  });

test('states the change in the API, as its schema says', (t) => {
  const files = apiFiles(
    graphOf(t, { 'people.yaml': jo, 'overrides.yaml': `tools/roller:\n  title: Ours\n${change}` }),
    (path) => `https://example.org/${path}`,
  );
  const sent = new Map([...files].map(([path, content]) => [path, JSON.parse(JSON.stringify(content)) as unknown]));
  assert.deepEqual(dataErrors(sent), []);
  assert.deepEqual((sent.get(`${apiFolder}tools/roller.json`) as { local: unknown }).local, {
    how: 'changed',
    fields: ['title'],
    by: 'jo-doe',
    on: '2026-01-10',
  });
});
