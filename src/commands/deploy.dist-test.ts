import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const guide = readFileSync('docs/deploy.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;
const workflow = readFileSync('.github/workflows/pages.yml', 'utf8');

test('every file that the guide to deploying names is there after a build', () => {
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

test('every command of the project that it names is there', () => {
  const named = [...`${guide}\n${workflow}`.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  assert.ok(named.length > 5);
  assert.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  );
});

test('the workflow pins every action to a commit, and asks for no right that it does not need', () => {
  const uses = [...workflow.matchAll(/uses: (.*)/g)].map(([, used]) => used);
  assert.ok(uses.length >= 4);
  for (const used of uses) assert.match(used ?? '', /^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  assert.match(workflow, /^permissions: \{\}$/m);
  assert.deepEqual([...new Set(workflow.match(/\S+: write$/gm))], ['pages: write', 'id-token: write']);
});
