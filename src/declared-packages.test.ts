/** Every imported package is declared as a dependency, not only installed as one of another package. */
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

/** Folders with their own package.json. */
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

/** Import specifiers that are not packages: files, names of "imports" in package.json, and virtual modules of Astro. */
const isPackage = (name: string) => !/^[./#]|^astro:|^virtual:/.test(name) && !isBuiltin(name);

test('declares every imported package', () => {
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
