/** Every text and list field has an upper bound, so oversized input is reported without being processed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { UrlList } from './urls.ts';
import { kinds } from './index.ts';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const isBounded = (node: Node) =>
  node['type'] === 'array'
    ? 'maxItems' in node
    : node['type'] !== 'string' || ['maxLength', 'enum', 'const'].some((name) => name in node) || isFixed(node);
/** A day, or two capital letters. */
const isFixed = ({ format, pattern }: Node) => format === 'date' || !/[*+]|,\}/.test(String(pattern ?? '*'));

function unboundedIn(value: unknown, path: string): string[] {
  if (!isNode(value)) return [];
  const below = Object.entries(value).flatMap(([key, item]) => unboundedIn(item, `${path}/${key}`));
  return isBounded(value) ? below : [path, ...below];
}

const jsonSchemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

for (const [kind, { schema }] of [...Object.entries(kinds), ['urls', { schema: UrlList }] as const])
  test(`every text and list of ${kind} has an upper bound`, () => {
    assert.deepEqual(unboundedIn(jsonSchemaOf(schema), kind), []);
  });

test('a text without an upper bound is found', () => {
  const found = unboundedIn(jsonSchemaOf(z.object({ a: z.array(z.string()).max(2), b: z.array(z.enum(['c'])) })), '');
  assert.deepEqual(found, ['/properties/a/items', '/properties/b']);
});
