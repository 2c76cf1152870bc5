import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

const guide = readFileSync('docs/deploy.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;
const workflow = readFileSync('.github/workflows/pages.yml', 'utf8');

test('produces every file that docs/deploy.md names', () => {
  const named = [
    ...guide.matchAll(/(?:(?<![\w/-])|(?<=\/srv\/guide\/))dist(?:-offline|-operator)?\/[\w./-]*/g),
    ...guide.matchAll(/`(\.github\/[\w./-]+|\w+\.toml)`|(?<=reads )\w+\.toml/g),
  ].map((match) => match[1] ?? match[0]);
  assert.ok(named.length > 15, named.join());
  assert.deepEqual(
    [...new Set(named)].filter((path) => !existsSync(path)),
    [],
  );
});

test('has every project command that docs/deploy.md names', () => {
  const named = [...`${guide}\n${workflow}`.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  );
});

test('pins every action of the workflow to a commit, with minimal permissions', () => {
  const uses = [...workflow.matchAll(/uses: (.*)/g)].map(([, used]) => used);
  assert.ok(uses.length >= 4);
  for (const used of uses) assert.match(used ?? '', /^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  assert.match(workflow, /^permissions: \{\}$/m);
  assert.deepEqual([...new Set(workflow.match(/\S+: write$/gm))], ['pages: write', 'id-token: write']);
});

test('has workflow jobs that exist, with time limits and permissions', () => {
  const { jobs } = parse(workflow) as {
    jobs: Record<
      string,
      { needs?: string; permissions?: object; 'timeout-minutes'?: number; steps: { run?: string }[] }
    >;
  };
  assert.deepEqual(Object.keys(jobs), ['build', 'deploy']);
  for (const [name, { needs, permissions, steps, ...job }] of Object.entries(jobs)) {
    assert.ok(!needs || needs in jobs, `${name} needs ${needs}`);
    assert.ok(permissions && job['timeout-minutes'] && steps.length > 0, name);
  }
  const scripts = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  assert.ok(scripts.length > 3);
  // Untrusted values must not be interpolated into scripts.
  for (const script of scripts) assert.doesNotMatch(script, /\$\{\{/);
});
