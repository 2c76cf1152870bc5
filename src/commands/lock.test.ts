import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { missingPackages } from './lock.ts';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Parameters<typeof missingPackages>[0];
};

test('the lock file has the packages of every platform: npm run lock adds them', () => {
  assert.deepEqual(Object.keys(missingPackages(packages)), []);
});

test('the lock file names no address', () => {
  assert.deepEqual(
    Object.entries(packages)
      .filter(([, entry]) => 'resolved' in entry)
      .map(([path]) => path),
    [],
  );
});

test('a package of another platform that is left out is found missing, with its platform', () => {
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
