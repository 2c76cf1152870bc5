/** A site with few pages: saving it takes as many steps as saving a large one, and less time. */
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathOfFile } from '../../../src/build/page-path.ts';
import { notSavedPage } from '../../../src/offline/service-worker/edition.ts';
import { operatorFolder } from '../../../src/outputs/hosting/host-files.ts';
import { writeWorker } from './write-worker.ts';

export interface Site {
  dir: string;
  base: string;
}

/** The pages that the tests open. */
const opened = new Set([
  '',
  'offline/',
  notSavedPage,
  'safety/',
  'search/',
  'techniques/trigger-point-release/',
  'tools/',
  'tools/foam-roller/',
]);

/** Copies a built site into a folder. */
export function copySite(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  cpSync(operatorFolder(from), operatorFolder(to), { recursive: true });
}

export function removeSite(dir: string): void {
  for (const folder of [dir, operatorFolder(dir)]) rmSync(folder, { recursive: true });
}

/** Copies a built site without the other pages, as an edition of its own. The caller removes it. */
export async function makeSmallSite({ dir, base }: Site): Promise<Site> {
  const small = mkdtempSync(join(tmpdir(), 'hands-on-small-'));
  copySite(dir, small);
  for (const name of readdirSync(small, { recursive: true, encoding: 'utf8' })) {
    const file = name.replaceAll('\\', '/');
    if (file.endsWith('index.html') && !opened.has(pathOfFile(file))) rmSync(join(small, name));
  }
  await writeWorker(small, base);
  return { dir: small, base };
}
