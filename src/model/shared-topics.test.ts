import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from './entry.ts';
import type { ContentGraph } from './graph.ts';
import { sharedTopics } from './shared-topics.ts';

const topic = (id: string, kind: string) => ({ kind: 'topics', id, data: { kind, label: id } }) as unknown as Entry;
const neck = topic('neck', 'body-area');
const pain = topic('pain', 'condition');
const stress = topic('stress', 'goal');
const source = { kind: 'sources', id: 's', data: {} } as unknown as Entry;

const cases: [name: string, one: Entry[], other: Entry[], expected: Entry[]][] = [
  ['what both are used for comes before parts of the body', [neck, pain, stress], [neck, stress], [stress]],
  ['parts of the body are named where nothing else is shared', [neck, pain], [neck, stress], [neck]],
  ['a shared source is no reason', [source, pain], [source, stress], []],
];

for (const [name, one, other, expected] of cases)
  test(name, () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }] as unknown as [Entry, Entry];
    const graph = {
      linksFrom: (entry: Entry) => (entry === a ? one : other).map((to) => ({ to })),
    } as unknown as ContentGraph;
    assert.deepEqual(sharedTopics(graph, a, b), expected);
  });
