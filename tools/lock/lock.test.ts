import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { missingPackages, withHashes, withoutHash } from './run.ts';

const lockFiles = ['package-lock.json', 'test/hosts/package-lock.json', 'e2e/lighthouse/package-lock.json'];
const packagesIn = (file: string) =>
  (JSON.parse(readFileSync(file, 'utf8')) as { packages: Parameters<typeof missingPackages>[0] }).packages;
const packages = packagesIn('package-lock.json');

test('has the packages of every platform in the lock file (npm run lock)', () => {
  assert.deepEqual(Object.keys(missingPackages(packages)), []);
});

test('names no registry in the lock file', () => {
  assert.deepEqual(
    Object.entries(packages)
      .filter(([, entry]) => 'resolved' in entry && !entry.link)
      .map(([path]) => path),
    [],
  );
});

test('finds a missing package of another platform', () => {
  const missing = missingPackages({
    '': {},
    'node_modules/a': {
      version: '1.0.0',
      optionalDependencies: { '@a/darwin-arm64': '1.0.0', '@a/linux-x64': '1.0.0' },
    },
    'node_modules/@a/linux-x64': { version: '1.0.0' },
  });
  assert.deepEqual(missing, {
    'node_modules/@a/darwin-arm64': { version: '1.0.0', cpu: ['arm64'], os: ['darwin'], optional: true },
  });
});

for (const file of lockFiles)
  test(`has a hash of every package in ${file} (npm run lock)`, () => {
    assert.ok(Object.keys(packagesIn(file)).length > 50);
    assert.deepEqual(withoutHash(packagesIn(file)), []);
  });

test('adds missing hashes from the registry, and changes nothing else', () => {
  const locked = {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/a/node_modules/@a/win': { version: '2.0.0', os: ['win32'], optional: true },
    'node_modules/b': { version: '3.0.0', optional: true },
    'packages/c': { version: '0.0.0' },
    'node_modules/c': { link: true },
  };
  const asked: string[] = [];
  const found = withHashes(locked, (name, version) => {
    asked.push(`${name}@${version}`);
    return name === '@a/win' ? { integrity: 'sha512-w', license: 'MIT', cpu: ['x64'] } : undefined;
  });
  assert.deepEqual(asked, ['@a/win@2.0.0', 'b@3.0.0']);
  assert.deepEqual(Object.entries(found['node_modules/a/node_modules/@a/win'] ?? {}), [
    ['version', '2.0.0'],
    ['integrity', 'sha512-w'],
    ['cpu', ['x64']],
    ['license', 'MIT'],
    ['optional', true],
    ['os', ['win32']],
  ]);
  assert.deepEqual(
    { ...found, 'node_modules/a/node_modules/@a/win': locked['node_modules/a/node_modules/@a/win'] },
    locked,
  );
});

test('uses the same version of Node on every platform', () => {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    optionalDependencies: Record<string, string>;
  };
  const nodes = Object.entries(optionalDependencies).filter(([name]) => name.startsWith('node-'));
  assert.ok(nodes.length >= 5);
  assert.equal(new Set(nodes.map(([, version]) => version)).size, 1, nodes.join(' '));
  const [major] = nodes[0]?.[1].split('.') ?? [];
  assert.ok(readFileSync('README.md', 'utf8').includes(`the Node ${major} that the scripts run on`));
});
