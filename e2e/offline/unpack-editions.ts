/** The offline editions as a reader has them: the zip unpacked into a folder with an awkward name, and the single file. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { fileOfPath, pathOfFile } from '../../src/build/page-path.ts';
import { pageKinds, variedPages } from '../../test/opened-pages.ts';
import { sites } from '../../tools/test-runner/sites.ts';

const nameIn = (downloads: string, end: string) => {
  const name = readdirSync(downloads).find((file) => file.endsWith(end));
  if (!name) throw new Error(`There is no ${end} in ${downloads}: build it first (CONTRIBUTING.md, Tests).`);
  return name;
};

export interface OfflineEditions {
  /** Page that the reader opens. */
  start: string;
  /** Folder in which index.html is. */
  folder: string;
  /** URL of a file of the folder. */
  urlOf: (file: string) => string;
  /** URL of the single-file edition. */
  singleFile: string;
}

/** Unpacks the downloads of a site, of the sample guide by default, into a new folder. */
export function unpackEditions(site: string = sites.sample.dir): OfflineEditions {
  const downloads = join(site, 'download');
  const nameOf = (end: string) => nameIn(downloads, end);
  const root = join(mkdtempSync(join(tmpdir(), 'hands-on-')), 'My guide #1 (é 100%)');
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(join(downloads, nameOf('.zip')))))) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), bytes);
  }
  const file = join(root, 'the guide.html');
  cpSync(join(downloads, nameOf('.html')), file);
  const top = join(root, nameOf('.zip').replace(/\.zip$/, ''));
  const folder = join(top, 'guide');
  return {
    start: pathToFileURL(join(top, nameIn(top, '.html'))).href,
    folder,
    urlOf: (name) => pathToFileURL(join(folder, name)).href,
    singleFile: pathToFileURL(file).href,
  };
}

/** Paths of all pages in the offline folder. */
export const pageFiles = ({ folder }: OfflineEditions) =>
  readdirSync(folder, { recursive: true })
    .map((name) => String(name).split('\\').join('/'))
    .filter((name) => name.endsWith('.html'))
    .toSorted();

/**
 * Pages for what differs from engine to engine: how elements are shown and links understood. Chromium opens all pages,
 * for what differs from page to page.
 */
export function variedPageFiles(copy: OfflineEditions): string[] {
  const pages = pageFiles(copy).map((file) => ({
    path: pathOfFile(file),
    html: readFileSync(join(copy.folder, file), 'utf8'),
  }));
  return variedPages(pageKinds(pages)).map(({ path }) => fileOfPath(path));
}
