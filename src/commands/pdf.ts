/** `npm run pdf`: the whole guide as a PDF, made from the built site by the browser that the tests use. */
import './start.ts';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';
import { chromiumLaunch } from './chromium.ts';
import { pagesOf, withDay } from '../bundle/book/pdf-file.ts';
import { printBook, type PrintBook } from '../bundle/book/print-book.ts';
import { fontFiles, papers, type Paper } from '../bundle/book/print-style.ts';
import { offlinePage, readDownloads } from '../bundle/downloads.ts';
import { readSite } from '../bundle/read-site.ts';
import { readEnvironment } from '../environment.ts';
import { readHosting } from '../outputs/hosting/server.ts';
import { site as settings } from '../site.ts';
import { fontFile } from '../model/font-files.ts';
import { readOptions } from './options.ts';

/** The paper of the country for which the guide is. */
const usual: Paper = ['US', 'CA', 'MX'].includes(settings.region) ? 'letter' : 'a4';

const { values: options } = readOptions({
  usage: 'npm run pdf -- [options]',
  options: {
    out: { type: 'string', default: 'dist', says: 'the folder of the built site' },
    paper: { type: 'string', values: Object.keys(papers) as Paper[], default: usual, says: 'the size of the pages' },
    to: { type: 'string', default: 'dist-pdf', says: 'the folder of the PDF' },
  },
});

const { base } = readHosting(options.out);
const site = readSite(options.out, base);
const page = site.pages.get(offlinePage);
const downloads = page && readDownloads(page, base);
if (!downloads)
  throw new Error(`The site in ${options.out}/ has no page that offers copies: it does not say its edition.`);

const folder = mkdtempSync(join(tmpdir(), 'hands-on-pdf-'));

function writeParts({ files }: PrintBook): void {
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  for (const name of fontFiles) copyFileSync(fontFile(name), join(folder, name));
}

async function print(tab: Page, html: string): Promise<Uint8Array> {
  const file = join(folder, 'book.html');
  writeFileSync(file, html);
  await tab.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  await tab.evaluate(() => document.fonts.ready);
  return tab.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });
}

/** Prints twice: where the chapters begin is known only when they are printed. */
async function makePdf(tab: Page, book: PrintBook): Promise<Uint8Array> {
  // As wide as a page number will be, so that nothing moves.
  const first = await pagesOf(
    await print(
      tab,
      book.html(() => 888),
    ),
  );
  const pdf = await print(
    tab,
    book.html((id) => first.get(id)),
  );
  const second = await pagesOf(pdf);
  const moved = book.ids.filter((id) => !second.has(id) || first.get(id) !== second.get(id));
  if (moved.length > 0) throw new Error(`The contents would name wrong pages for ${moved.join(', ')}.`);
  return pdf;
}

const { siteUrl } = readEnvironment();
const book = printBook(site, downloads, siteUrl && siteUrl + base, options.paper);
const browser = await chromium.launch(await chromiumLaunch());
try {
  writeParts(book);
  const pdf = withDay(await makePdf(await browser.newPage(), book), downloads.day);
  const file = join(options.to, `${basename(downloads.book, '.epub')}.pdf`);
  mkdirSync(options.to, { recursive: true });
  writeFileSync(file, pdf);
  const count = Math.max(...(await pagesOf(pdf)).values());
  console.log(`Made ${file}: about ${count} pages, ${(pdf.length / 1e6).toFixed(1)} MB`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
