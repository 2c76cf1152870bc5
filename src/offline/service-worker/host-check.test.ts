import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf, type Outcome } from './host-check.ts';

const worker = (version: string) => `self.savedEdition={"version":"${version}","day":"2026-05-03"};`;

const answers: [name: string, status: number, text: string, outcome: Outcome][] = [
  ['the same worker', 200, worker('a1'), 'current'],
  ['the same worker, made smaller on its way', 200, `self.savedEdition={version:'a1',day:"2026-05-03"}`, 'current'],
  ['the worker of another edition', 200, worker('b2'), 'newer'],
  ['the worker that takes copies away', 200, 'self.savedEdition={"version":"retired"};', 'newer'],
  ['nothing, for now or for good', 404, 'not here', 'gone'],
  ['nothing, for good', 410, '', 'gone'],
  ['a page of the host that says 404 in words', 200, '<h1>404</h1>', 'foreign'],
  ['a sign-in page', 200, '<h1>Sign in</h1>', 'foreign'],
  ['a sign-in page that speaks of workers', 200, `${'<p>x</p>'.repeat(100)}${worker('b2')}`, 'foreign'],
  ['a way to somewhere else, as the browser hides it', 0, '', 'foreign'],
  ['a way to somewhere else', 302, '', 'foreign'],
  ['a refusal', 403, '', 'foreign'],
  ['a part', 206, worker('b2'), 'foreign'],
  ['too many requests', 429, '', 'unreachable'],
  ['trouble', 500, '', 'unreachable'],
  ['trouble with the worker in it', 503, worker('b2'), 'unreachable'],
  ['trouble of a network in between', 511, '<h1>Sign in</h1>', 'unreachable'],
];

for (const [name, status, text, outcome] of answers)
  test(`treats ${name} as ${outcome}`, () => assert.equal(outcomeOf({ status, text }, 'a1'), outcome));
