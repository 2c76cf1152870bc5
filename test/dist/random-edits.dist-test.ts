/** After any sequence of edits, a build with the cache of earlier builds has the same bytes as one without. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { companions } from '../../src/commands/swap.ts';
import { differences, type Checksums } from '../../src/report/checksums.ts';
import { ownSums } from '../../src/report/prove.ts';
import { startBuild, whenEnded } from '../../tools/project-copy.ts';
import { buildSample, type BuiltSample } from '../built-sample.ts';
import { sampleDay } from '../fixtures/sample-content.ts';
import '../property-seed.ts';

let sample: BuiltSample;
before(async () => {
  sample = await buildSample({});
});
after(() => sample.remove());

const pathOf = (path: string) => join(sample.root, path);

function change(path: string, edit: (text: string) => string): void {
  const [file, text] = [pathOf(path), readFileSync(pathOf(path), 'utf8')];
  assert.notEqual(edit(text), text, path);
  writeFileSync(file, edit(text));
}

interface Settings {
  day: string;
  base: string;
}

const [topic, renamed] = ['src/content/topics/knee.md', 'src/content/topics/elbow.md'];
const newTopic = `---
title: A joint
summary: A place where two bones meet. It may be stiff after a day on your feet.
published: 2026-01-10
updated: 2026-01-12
sourcesChecked: 2026-01-12
kind: body-area
---
`;

/** Edits; the number differs each time. */
const edits: Record<string, (number: number, settings: Settings) => void> = {
  'a sentence of Markdown': (n) => change('src/content/tools/roller.md', (text) => `${text}\nIt is said ${n} times.\n`),
  'a sentence of MDX': (n) => change('src/content/pages/cost.mdx', (text) => `${text}\nIt costs ${n} dollars.\n`),
  'a title that other pages show': (n) =>
    change('src/content/techniques/kneading.md', (text) => text.replace(/^title: .*$/m, `title: Kneading ${n}`)),
  'an entry, added or removed': () => {
    if (existsSync(pathOf(renamed))) rmSync(pathOf(renamed));
    else if (existsSync(pathOf(topic))) rmSync(pathOf(topic));
    else writeFileSync(pathOf(topic), newTopic);
  },
  'the name of an entry': () => {
    if (existsSync(pathOf(topic))) renameSync(pathOf(topic), pathOf(renamed));
    else if (existsSync(pathOf(renamed))) renameSync(pathOf(renamed), pathOf(topic));
    else writeFileSync(pathOf(renamed), newTopic);
  },
  'a template': (n) =>
    change('src/templates/SearchInstead.astro', (text) => text.replace(/<h1>.*<\/h1>/, `<h1>{title} ${n}</h1>`)),
  'a style sheet': (n) => change('src/styles/search.css', (text) => `${text}\n.lede { order: ${n}; }\n`),
  'a static file': (n) => writeFileSync(pathOf('public/note.txt'), `${n}\n`),
  'the day': (n, settings) => (settings.day = `2026-02-${String(2 + (n % 20)).padStart(2, '0')}`),
  'the base path': (_, settings) => (settings.base = settings.base ? '' : '/guide/'),
};

/** Checksum of each file of the site and of the folders beside it, by path. */
const builtSums = (): Checksums =>
  new Map(
    companions.flatMap((part) =>
      [...ownSums(pathOf(`dist${part}`))].map(([path, sum]) => [`dist${part}/${path}`, sum] as const),
    ),
  );

async function build({ day, base }: Settings, ...args: string[]) {
  const env = { TODAY: day, CONTENT_DIR: 'src/content', SITE_URL: '', BASE_PATH: base };
  const { status, output } = await whenEnded(startBuild(sample.root, { args, env }));
  assert.equal(status, 0, output);
  return { sums: builtSums(), output };
}

/** How many edits in a row. */
const runs = Number(process.env['PROPERTY_RUNS'] ?? 4);

/** Names of edits in random order: all of them before one is repeated. */
function randomEdits(): string[] {
  const names = Object.keys(edits);
  const orders = fc.shuffledSubarray(names, { minLength: names.length });
  const { seed = 0 } = fc.readConfigureGlobal();
  return fc
    .sample(orders, { numRuns: Math.ceil(runs / names.length), seed })
    .flat()
    .slice(0, runs);
}

/** A day on which nothing is overdue changes no page. */
const unseen = new Set(['the day']);

test('builds after random edits have the same bytes with what earlier builds left and without', async (t) => {
  const settings: Settings = { day: sampleDay, base: '' };
  let last = builtSums();
  for (const [n, name] of randomEdits().entries()) {
    edits[name]?.(n + 1, settings);
    t.diagnostic(name);
    const { sums, output } = await build(settings);
    assert.doesNotMatch(output, /Nothing has changed/);
    if (!unseen.has(name)) assert.notEqual(differences(last, sums).length, 0, `${name} changes nothing`);
    last = sums;
    // Every second build finds the caches of two earlier ones.
    if (n % 2 === 0 && n < runs - 1) continue;
    assert.deepEqual(differences(sums, (await build(settings, '--force')).sums), [], name);
  }
});
