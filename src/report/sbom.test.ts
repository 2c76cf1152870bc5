import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { createSbom } from './sbom.ts';
import type { LockedPackages } from './locked-packages.ts';

interface Bill {
  components: { name: string; version: string; 'bom-ref': string; hashes: { content: string }[] }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const project = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string };
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: LockedPackages };
const written = createSbom(project, packages);
const bill = JSON.parse(written) as Bill;
const idsOf = ({ components }: Bill) =>
  [...new Set(components.map(({ name, version }) => `${name}@${version}`))].toSorted();

test('lists every package that npm lists, with the same checksums', () => {
  const { stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'],
    { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1e8 },
  );
  assert.ok(stdout, stderr);
  const npms = JSON.parse(stdout) as Bill;
  const [mine, theirs] = [idsOf(bill), idsOf(npms)];
  assert.ok(mine.length > 100);
  // npm also counts workspace packages, which are not installed.
  const ownPackages = new Set(Object.entries(packages).flatMap(([path, { link }]) => (link ? [basename(path)] : [])));
  assert.deepEqual(
    theirs.filter((id) => !mine.includes(id) && !ownPackages.has(id.slice(0, id.lastIndexOf('@')))),
    [],
  );
  const sumsOf = ({ components }: Bill) =>
    new Map(components.map(({ name, version, hashes }) => [`${name}@${version}`, hashes?.[0]?.content]));
  const ours = sumsOf(bill);
  for (const id of mine.filter((own) => theirs.includes(own))) assert.equal(ours.get(id), sumsOf(npms).get(id), id);
});

test('lists each package once, and refers only to listed packages', () => {
  const refs = bill.components.map((component) => component['bom-ref']);
  assert.equal(new Set(refs).size, refs.length);
  const [named, known] = [bill.dependencies.flatMap(({ dependsOn }) => dependsOn), new Set(refs)];
  assert.ok(named.length > 100);
  assert.deepEqual(
    named.filter((ref) => !known.has(ref)),
    [],
  );
});

test('does not depend on the date or the machine', () => {
  assert.doesNotMatch(written, /timestamp|serialNumber|"tools"/);
  assert.equal(createSbom(project, structuredClone(packages)), written);
});

test('excludes packages that only tests need', () => {
  assert.ok(!bill.components.some(({ name }) => name === 'typescript-eslint' || name === '@playwright/test'));
  assert.ok(bill.components.some(({ name }) => name === 'astro'));
});
