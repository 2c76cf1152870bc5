/** A small guide full of text that readers of Markdown, HTML, XML or JSON might change is built: each output says what was written. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { copyProject, startBuild, whenEnded } from '../../tools/project-copy.ts';
import type { Entry } from '../../src/model/entry.ts';
import { entriesOf, readContent } from '../../src/model/read.ts';
import { checkContent } from '../../src/rules/check-content.ts';
import { changed, sampleDay, sampleFiles, writeSample } from '../fixtures/sample-content.ts';
import { compareAll } from '../same-words/compare.ts';
import { compareData } from '../same-words/data-outputs.ts';
import { inBody, inFields, refusedInBody } from '../same-words/hostile.ts';
import { outputsOf } from '../same-words/outputs.ts';

const item = (text: string) => `  - ${JSON.stringify(text)}`;
const texts = inFields.map(item).join('\n');
const summary = inFields[0] ?? '';

/** The sample with these texts in its bodies, and in fields that pages, sheets and data show. */
const hostileFiles = {
  'tools/roller.md': (sampleFiles['tools/roller.md'] ?? '')
    .replace(/^summary: .*$/m, () => `summary: ${JSON.stringify(`${summary} So it is done at home.`)}`)
    .replace('dos:\n  - Breathe.', () => `dos:\n${texts}`)
    .replace(/steps:\n(?: {2}- .*\n)+/, () => `steps:\n${texts}\n`)
    .replace('\nText.\n', () => `\n${inBody.join('\n\n')}\n`),
  'faq/does-it-hurt.md': (sampleFiles['faq/does-it-hurt.md'] ?? '')
    .replace('title: Does it hurt?', () => `title: ${JSON.stringify('Is 3*10 <5 & 2_3_4?')}`)
    .replace(/^shortAnswer: .*$/m, () => `shortAnswer: ${JSON.stringify(inFields.slice(0, 3).join(' '))}`),
};

const tempDir = mkdtempSync(join(tmpdir(), 'hands-on-same-words-'));
const dist = join(tempDir, 'dist');
let entries: Entry[] = [];

before(async () => {
  copyProject(tempDir);
  const sample = writeSample(hostileFiles);
  entries = entriesOf(readContent(sample.dir).parsedEntries);
  const env = { TODAY: sampleDay, CONTENT_DIR: sample.dir, SITE_URL: 'https://example.org', BASE_PATH: '/' };
  const { status, output } = await whenEnded(startBuild(tempDir, { env }));
  sample.remove();
  assert.equal(status, 0, output);
});
after(() => rmSync(tempDir, { recursive: true }));

test('rejects text that Markdown would change', () => {
  for (const text of refusedInBody) {
    const sample = writeSample(changed('tools/roller.md', '\nText.\n', `\n${text}\n`));
    const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay });
    sample.remove();
    assert.ok(
      problems.some(({ file, line, severity }) => severity === 'error' && file.endsWith('roller.md') && line > 35),
      text,
    );
  }
});

test('has every field and paragraph as written in each output', () => {
  for (const output of outputsOf(dist)) {
    const { lost, found } = compareAll(output, entries);
    assert.deepEqual(lost, []);
    assert.ok(found > 10, `${output.name}: only ${found}`);
  }
});

test('has the written words in page heads, data, lists and the feed', () => {
  assert.deepEqual(compareData(dist, entries).lost, []);
});
