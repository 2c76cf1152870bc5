import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runWorker } from './run-worker.ts';

const moduleOf = (body: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, workerData } from 'node:worker_threads'; ${body}`)}`,
  );

test('returns the message of a worker', async () =>
  assert.deepEqual(await runWorker(moduleOf('parentPort.postMessage(workerData.length)'), [1, 2]), 2));

for (const [what, body, expected] of [
  ['throws', "throw new Error('No room left')", /^No room left$/],
  ['rejects', "await Promise.reject(new Error('No room left'))", /^No room left$/],
  ['ends', 'process.exit()', /stopped before it was done/],
] as const)
  test(`rejects if a worker ${what}`, () =>
    assert.rejects(runWorker(moduleOf(body), []), ({ message }: Error) => expected.test(message)));
