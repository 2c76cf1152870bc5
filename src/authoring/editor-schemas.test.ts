import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../model/read.ts';
import { writeSample } from '../../test/fixtures/sample-content.ts';
import { kindNames, kinds } from '../kinds/index.ts';
import { editorFiles, schemaFile } from './editor-schemas.ts';
import { openEditor } from './language-server.ts';

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
  'astro.content-intellisense': boolean;
  'yaml.schemas': Record<string, string>;
};

/** The sample with editor schemas. */
function writeWorkspace() {
  const sample = writeSample();
  for (const [path, text] of editorFiles(readContent(sample.dir).parsedEntries, sample.dir)) {
    mkdirSync(dirname(join(sample.dir, path)), { recursive: true });
    writeFileSync(join(sample.dir, path), text);
  }
  symlinkSync(resolve('node_modules'), join(sample.dir, 'node_modules'));
  return sample;
}

const labels = (answer: unknown) =>
  ((answer as { items?: { label: string }[] } | null)?.items ?? (answer as { label: string }[] | null) ?? []).map(
    ({ label }) => label,
  );
const hoverText = (answer: unknown) => JSON.stringify((answer as { contents?: unknown } | null)?.contents ?? '');

test('associates every YAML file of the content with its schema', () => {
  const expected = kindNames
    .filter((kind) => kinds[kind].store === 'file')
    .map((kind) => [`./${schemaFile(kind)}`, `src/content/${kind}.yaml`]);
  assert.deepEqual(settings['yaml.schemas'], Object.fromEntries(expected));
  assert.equal(settings['astro.content-intellisense'], true);
});

test('completes references with the existing ids of the right kind and their names', () => {
  const sample = writeSample();
  const files = editorFiles(readContent(sample.dir).parsedEntries, sample.dir);
  sample.remove();
  const { properties } = JSON.parse(files.get(schemaFile('techniques')) ?? '') as {
    properties: Record<string, { items: object }>;
  };
  assert.deepEqual(
    Object.entries(properties['bodyAreas']?.items ?? {}).filter(([key]) => key.startsWith('enum')),
    [
      ['enum', ['neck']],
      ['enumDescriptions', ['Neck']],
    ],
  );
});

test('completes, explains and validates front matter in Markdown', async (t) => {
  const sample = writeWorkspace();
  const options = { typescript: { tsdk: resolve('node_modules/typescript/lib') }, contentIntellisense: true };
  const editor = await openEditor(sample.dir, 'astro-ls', options, {});
  t.after(() => {
    editor.close();
    sample.remove();
  });
  const file = 'techniques/kneading.md';
  const text = '---\nyouMove: perhaps\npressure: \ntools:\n  - \nus\n---\n\nText.\n';
  editor.open(file, 'markdown', text);
  const complete = async (line: number, character: number) =>
    labels(await editor.ask('textDocument/completion', editor.at(file, line, character)));
  assert.deepEqual((await complete(2, 10)).toSorted(), ['firm', 'light', 'moderate', 'none', 'varies']);
  assert.deepEqual(await complete(4, 4), ['roller']);
  assert.ok((await complete(5, 2)).includes('usedFor'));
  const hover = hoverText(await editor.ask('textDocument/hover', editor.at(file, 2, 3)));
  assert.match(hover, /How hard the hands press\..*one of: light, moderate, firm, varies, none/);
  const report = JSON.stringify(await editor.ask('textDocument/diagnostic', editor.at(file, 0, 0)));
  assert.match(report, /Incorrect type\. Expected \\"boolean\\"/);
});

test('completes and explains keys and ids in YAML files', async (t) => {
  const sample = writeWorkspace();
  const schemas = Object.fromEntries(
    kindNames.filter((kind) => kinds[kind].store === 'file').map((kind) => [`./${schemaFile(kind)}`, `/${kind}.yaml`]),
  );
  const yaml = { schemas, completion: true, hover: true, validate: true };
  const editor = await openEditor(sample.dir, 'yaml-language-server', {}, { yaml });
  t.after(() => {
    editor.close();
    sample.remove();
  });
  editor.open('cautions.yaml', 'yaml', 'fever:\n  level: \n  sources:\n    - \n  wh\n');
  const complete = async (line: number, character: number) =>
    labels(await editor.ask('textDocument/completion', editor.at('cautions.yaml', line, character)));
  // The server requests its configuration asynchronously.
  for (let tries = 0; tries < 50 && (await complete(1, 9)).length === 0; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual((await complete(1, 9)).toSorted(), ['ask-first', 'do-not']);
  assert.deepEqual(await complete(3, 6), ['smith2020']);
  assert.deepEqual(
    (await complete(4, 4)).filter((label) => label.startsWith('wh')),
    ['where', 'why'],
  );
  const hover = hoverText(await editor.ask('textDocument/hover', editor.at('cautions.yaml', 1, 4)));
  assert.match(hover, /do-not, or ask-first/);
});
