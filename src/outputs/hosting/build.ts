/** What hosts are told, as a step of the build: the finished pages → the files that each host reads. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { noticesFile, noticesText } from '../../build/notices/notices-text.ts';
import { readEnvironment } from '../../environment.ts';
import { site } from '../../site.ts';
import { hostFiles, operatorFiles, operatorFolder } from './host-files.ts';
import { hostingOf } from './hosting.ts';
import { needsOf, type BuiltFile } from './needs.ts';
import { withPolicy } from './page-policy.ts';
import { headerPolicy, pagePolicy } from './policy.ts';

const readFiles = (root: string): BuiltFile[] =>
  readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'))
    .toSorted()
    .map((path) => ({ path, text: /\.(html|css)$/.test(path) ? readFileSync(join(root, path), 'utf8') : '' }));

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** Each page says the policy that it needs itself, which is narrower than that of the whole site. */
function writePolicies(root: string, files: readonly BuiltFile[]): void {
  for (const file of files)
    if (file.path.endsWith('.html'))
      writeFileSync(join(root, file.path), withPolicy(file.text, pagePolicy(needsOf([file]))));
}

function makeHosting(root: string): void {
  const { base, https, policyInPages } = readEnvironment();
  const files = readFiles(root);
  if (policyInPages) writePolicies(root, files);
  const paths = files.map(({ path }) => path);
  const hosting = hostingOf(paths, headerPolicy(needsOf(files)), base, https);
  write(root, hostFiles(hosting));
  const out = operatorFolder(root.replace(/[\\/]$/, ''));
  rmSync(out, { recursive: true, force: true });
  write(out, { ...operatorFiles(hosting, site.name), [noticesFile]: noticesText() });
}

export const hosting = (): AstroIntegration => ({
  name: 'hosting',
  hooks: { 'astro:build:done': ({ dir }) => makeHosting(fileURLToPath(dir)) },
});
