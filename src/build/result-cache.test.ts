import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { ResultCache } from './result-cache.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guide-cache-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const value = { text: 'é', ids: new Set(['a']), none: undefined, bytes: new Uint8Array([1, 2]) };

interface Asked {
  salt?: string;
  name?: string;
  inputs?: (string | Uint8Array)[];
  isRead?: boolean;
}

/** Queries a new cache instance, as the next build does. @returns whether the result was computed */
function isMade({ salt = 'code', name = 'page', inputs = ['a'], isRead = true }: Asked = {}): boolean {
  let made = false;
  const result = new ResultCache(folder, salt, isRead).remember(name, inputs, () => {
    made = true;
    return value;
  });
  assert.deepEqual(result, value);
  return made;
}

test('computes a result once for the same inputs', () => {
  assert.deepEqual([isMade(), isMade()], [true, false]);
});

const others: [what: string, asked: Asked][] = [
  ['other code or settings', { salt: 'other' }],
  ['another thing', { name: 'other' }],
  ['another input', { inputs: ['b'] }],
  ['the same characters parted in another way', { name: 'pagea', inputs: [''] }],
  ['bytes instead of text', { inputs: [new Uint8Array([97])] }],
  ['a build that reads nothing', { isRead: false }],
];
for (const [what, asked] of others)
  test(`recomputes for ${what}`, () => {
    isMade();
    assert.equal(isMade(asked), true);
  });

const damages: [what: string, damage: (file: string) => void][] = [
  ['cut off', (file) => truncateSync(file, 40)],
  ['empty', (file) => writeFileSync(file, '')],
  [
    'with another byte in it',
    (file) => {
      const bytes = readFileSync(file);
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
  ],
  ['gone', (file) => rmSync(file)],
];
for (const [what, damage] of damages)
  test(`recomputes and stores a result that is ${what}`, () => {
    isMade();
    for (const name of readdirSync(folder)) damage(join(folder, name));
    assert.deepEqual([isMade(), isMade()], [true, false]);
  });

test('does not cache errors', () => {
  const fail = () =>
    new ResultCache(folder, 'code', true).remember('page', ['a'], () => {
      throw new Error('no');
    });
  assert.throws(fail, /no/);
  assert.equal(isMade(), true);
});

test('computes results without failing if the cache is not writable', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  const cache = new ResultCache(join(file, 'below'), 'code', true);
  assert.equal(
    cache.remember('page', ['a'], () => 1),
    1,
  );
  assert.equal(
    cache.remember('page', ['a'], () => 2),
    2,
  );
  cache.removeUnused();
});

test('removes results that a build has not used', () => {
  isMade({ inputs: ['old'] });
  const cache = new ResultCache(folder, 'code', true);
  cache.remember('page', ['new'], () => value);
  cache.removeUnused();
  assert.equal(readdirSync(folder).length, 1);
  assert.equal(isMade({ inputs: ['new'] }), false);
});

test('the parts of a result stay as long as it does', () => {
  const asked: string[] = [];
  const whole = (input: string) => {
    const cache = new ResultCache(folder, 'code', true);
    const part = () => cache.remember('part', ['same'], () => asked.push('part'));
    cache.remember('whole', [input], () => part() + asked.push('whole'));
    cache.removeUnused();
  };
  ['one', 'one', 'other'].forEach(whole);
  assert.deepEqual(asked, ['part', 'whole', 'whole']);
  assert.equal(readdirSync(folder).length, 2);
});

test('a result that comes later is kept as others are, and a failure is not', async () => {
  const ask = (make: () => Promise<number>) =>
    new ResultCache(folder, 'code', true).rememberAsync('later', ['a'], make);
  await assert.rejects(
    ask(() => Promise.reject(new Error('no'))),
    /no/,
  );
  assert.equal(await ask(() => Promise.resolve(1)), 1);
  assert.equal(await ask(() => Promise.resolve(2)), 1);
});

test('of many results, only those with other inputs are computed, and unused ones are removed', () => {
  const asked: string[] = [];
  const ask = (salt: string, names: readonly string[], isRead = true) => {
    const cache = new ResultCache(folder, salt, isRead);
    const lengths = cache.rememberEach(
      'length',
      names.map((name) => [name] as const),
      ([name]) => asked.push(name) && name.length,
    );
    cache.removeUnused();
    assert.deepEqual(
      lengths,
      names.map((name) => name.length),
    );
    assert.equal(readdirSync(folder).length, 1);
    return asked.splice(0);
  };
  assert.deepEqual(ask('code', ['a', 'bc', 'def']), ['a', 'bc', 'def']);
  assert.deepEqual(ask('code', ['a', 'bc', 'def']), []);
  assert.deepEqual(ask('code', ['a', 'other']), ['other']);
  assert.deepEqual(ask('code', ['def', 'a']), ['def']);
  assert.deepEqual(ask('code', ['def', 'a'], false), ['def', 'a']);
  assert.deepEqual(ask('other code', ['def']), ['def']);
});
