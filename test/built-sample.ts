/** Builds the sample as a complete guide in a copy of the project, for tests of effects on all outputs. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { sampleDay, sampleFiles } from './fixtures/sample-content.ts';
import { copyProject, startBuild, whenEnded } from '../tools/project-copy.ts';

const page = (role: string) => `---
title: The page ${role}
summary: What this page says, in a line of plain words for all who read it.
published: 2026-01-10
updated: 2026-01-12
sourcesChecked: 2026-01-12
role: ${role}
care:
  - emergency
---

It is short [@smith2020].
`;

/** The sample and the pages that every guide needs. */
export const completeSample: Readonly<Record<string, string>> = {
  ...sampleFiles,
  ...Object.fromEntries(
    ['about', 'benefits', 'safety', 'getting-care'].map((role) => [`pages/${role}.md`, page(role)] as const),
  ),
};

export interface BuiltSample {
  /** Root of the project copy. */
  root: string;
  /** Path, also within an archive (`book.epub/EPUB/package.opf`) → text of every file that readers or operators get. */
  texts: ReadonlyMap<string, string>;
  remove: () => void;
}

const isText = /\.(html|xhtml|opf|md|txt|json|xml|svg|css|js|webmanifest)$|(^|\/)[A-Z0-9_]+$/;

/** Texts of a file, or of the files in an archive. */
function textsIn(name: string, bytes: Uint8Array): [string, string][] {
  if (/\.(zip|epub)$/.test(name))
    return Object.entries(unzipSync(bytes)).flatMap(([inside, content]) => textsIn(`${name}/${inside}`, content));
  return isText.test(name) ? [[name, new TextDecoder().decode(bytes)]] : [];
}

export interface SampleOptions {
  files?: Readonly<Record<string, string>>;
  env?: Record<string, string>;
  /** Content folder outside of the project copy; also removed. */
  contentDir?: string;
  /** Changes `src/guide.config.ts`. */
  settings?: (text: string) => string;
  /** Edits of project files: path → function from old to new text. */
  program?: Readonly<Record<string, (text: string) => string>>;
}

const textOf = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function changeProgram(root: string, changes: NonNullable<SampleOptions['program']>): void {
  for (const [name, change] of Object.entries(changes)) {
    const file = join(root, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, change(textOf(file)));
  }
}

/** Builds the sample. @throws Error if the build fails */
export async function buildSample(wish: SampleOptions): Promise<BuiltSample> {
  const { files = completeSample, env = {}, contentDir, settings, program = {} } = wish;
  const root = mkdtempSync(join(tmpdir(), 'guide-sample-'));
  copyProject(root);
  rmSync(join(root, 'src/content'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const file = join(contentDir ?? join(root, 'src/content'), name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const file = join(root, 'src/guide.config.ts');
  if (settings) writeFileSync(file, settings(readFileSync(file, 'utf8')));
  changeProgram(root, program);
  const remove = () => {
    for (const folder of [root, ...(contentDir ? [contentDir] : [])]) rmSync(folder, { recursive: true, force: true });
  };
  const { status, output } = await whenEnded(
    startBuild(root, {
      env: { TODAY: sampleDay, CONTENT_DIR: contentDir ?? 'src/content', SITE_URL: '', BASE_PATH: '', ...env },
    }),
  );
  assert.equal(status, 0, output);
  const made = ['dist', 'dist-operator'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name)),
  );
  const texts = made.flatMap((path) => textsIn(path.slice(root.length + 1), readFileSync(path)));
  return { root, texts: new Map(texts), remove };
}
