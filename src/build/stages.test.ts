import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Stages, timesOf } from './stages.ts';

test('summarizes the longest stages with their share', () => {
  const stages = [
    { name: 'check', took: 1000 },
    { name: 'pages', took: 3000 },
    { name: 'search', took: 6000 },
  ];
  assert.equal(
    timesOf(stages),
    'Most of the time went into search 6.0 s (60 %), pages 3.0 s (30 %), check 1.0 s (10 %)',
  );
});

test('prints each stage when it ends, and its parts as stages', () => {
  const lines: string[] = [];
  let now = 0;
  const stages = new Stages(
    (line) => void lines.push(line),
    () => now,
  );
  assert.equal(stages.summary(), undefined);
  stages.begin('check');
  now += 2000;
  stages.begin('read-pages');
  for (const took of [1000, 2000]) stages.part('parse', () => (now += took));
  now += 1000;
  stages.end();
  assert.deepEqual(lines, ['  check: 2.0 s', '  read-pages: 1.0 s', '  parse: 3.0 s']);
  assert.match(stages.summary() ?? '', /^Most of the time went into parse 3\.0 s \(50 %\), check 2\.0 s \(33 %\)/);
});

test('returns the result of a stage', () =>
  assert.equal(
    new Stages(() => undefined).part('a', () => 3),
    3,
  ));
