import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AstroIntegration } from 'astro';
import { beginStage, inStages, timesOf, timesOfBuild } from './stages.ts';

test('the longest stages are named, with their share', () => {
  const stages = [
    { name: 'check', start: 0 },
    { name: 'pages', start: 1000 },
    { name: 'search', start: 4000 },
    { name: '', start: 10_000 },
  ];
  assert.equal(
    timesOf(stages),
    'Most of the time went into search 6.0 s (60 %), pages 3.0 s (30 %), check 1.0 s (10 %)',
  );
});

test('each stage is said as it ends, and steps begin their own', async () => {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  let ran = 0;
  const step: AstroIntegration = { name: 'search', hooks: { 'astro:build:done': () => void (ran += 1) } };
  const other: AstroIntegration = { name: 'other', hooks: {} };
  beginStage('check', say);
  const [timed] = inStages([step, other]);
  const done = timed?.hooks['astro:build:done'] as (options: unknown) => Promise<void>;
  await done({});
  beginStage(undefined, say);
  assert.equal(ran, 1);
  assert.equal(said.length, 1);
  assert.match(said[0] ?? '', /^ {2}search: \d+\.\d s$/);
  assert.match(timesOfBuild() ?? '', /^Most of the time went into .*check .*search|search .*check /);
});
