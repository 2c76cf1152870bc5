/** Generates a large valid guide from the test sample, deterministically. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleFiles, writeSample } from '../test/fixtures/sample-content.ts';
import { someText } from './some-text.ts';

/**
 * Writes the guide.
 * @param entries number of techniques
 * @param sentences generated sentences in each, so that search results differ
 */
export function makeContent(dir: string, entries: number, sentences = 0): void {
  const sample = writeSample();
  rmSync(dir, { recursive: true, force: true });
  cpSync(sample.dir, dir, { recursive: true });
  sample.remove();
  mkdirSync(join(dir, 'techniques'), { recursive: true });
  const model = sampleFiles['techniques/kneading.md'] ?? '';
  for (let n = 1; n < entries; n += 1)
    writeFileSync(
      join(dir, `techniques/kneading-${n}.md`),
      model.replace('title: Kneading', `title: Kneading ${n}`) + someText(n, sentences),
    );
}
