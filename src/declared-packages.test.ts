/** What is imported is declared: a package that only another one brings can be gone with its next version. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { sourceFolders } from './authoring/source-folders.ts';

interface Manifest {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const declaredIn = (file: string): string[] => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  return Object.keys({ ...dependencies, ...devDependencies });
};

/** Folders with packages of their own, beside those of the whole project. */
const own: Readonly<Record<string, readonly string[]>> = {
  [join('test', 'hosts')]: declaredIn('test/hosts/package.json'),
  [join('packages', 'form-editor')]: declaredIn('packages/form-editor/package.json'),
  [join('e2e', 'lighthouse')]: declaredIn('e2e/lighthouse/package.json'),
};
const declared = declaredIn('package.json');

const sources = sourceFolders
  .flatMap((root) => readdirSync(root, { recursive: true }).map((name) => join(root, String(name))))
  .concat(['astro.config.mjs', 'playwright.config.ts'])
  .filter((file) => /\.(ts|mjs|astro)$/.test(file) && !file.includes('node_modules'));

const importsOf = (text: string) =>
  [...text.matchAll(/^\s*(?:import|export)\b[^'"]*?from '([^']+)'|^\s*import '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '',
  );

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** Names that are no packages: files, and what Astro makes while it runs. */
const isPackage = (name: string) => !/^[./]|^astro:|^virtual:/.test(name) && !isBuiltin(name);

test('every package that is imported is declared', () => {
  const wrong = sources.flatMap((file) => {
    const folder = Object.keys(own).find((name) => file.startsWith(name)) ?? '';
    const known = new Set([...declared, ...(own[folder] ?? [])]);
    return importsOf(readFileSync(file, 'utf8'))
      .filter(isPackage)
      .map(packageOf)
      .filter((name) => !known.has(name) && !known.has(`@types/${name}`))
      .map((name) => `${file} imports ${name}`);
  });
  assert.deepEqual([...new Set(wrong)], []);
});
