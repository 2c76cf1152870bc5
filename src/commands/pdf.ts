/** `npm run pdf`: prints the page of the whole guide as a PDF. */
import './start.ts';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { BuiltPage } from '../build/built-page.ts';
import { chromium } from 'playwright';
import { offlinePage, readDownloads } from '../offline/downloads.ts';
import { papers, paperStyle, type Paper } from '../offline/print/paper-style.ts';
import { pagesOf, withDay } from '../offline/print/pdf-file.ts';
import { printPath } from '../offline/print/print-part.ts';
import { printPdf } from '../offline/print/print-pdf.ts';
import { readEnvironment } from '../environment.ts';
import { readHosting, serveSite } from '../outputs/hosting/server.ts';
import { site as settings } from '../site.ts';
import { coverOf } from '../social/cover.ts';
import { uiStrings } from '../ui-strings.ts';
import { chromiumLaunch } from './chromium.ts';
import { readOptions } from './options.ts';

/** Paper size by region. */
const usual: Paper = ['US', 'CA', 'MX'].includes(settings.region) ? 'letter' : 'a4';

const { values: options } = readOptions({
  usage: 'npm run pdf -- [options]',
  options: {
    out: { type: 'string', default: 'dist', description: 'the folder of the built site' },
    paper: {
      type: 'string',
      values: Object.keys(papers) as Paper[],
      default: usual,
      description: 'the paper size',
    },
    to: { type: 'string', default: 'dist-pdf', description: 'the output folder of the PDF' },
  },
});

const { base } = readHosting(options.out);
const offline = readFileSync(join(options.out, offlinePage, 'index.html'), 'utf8');
const downloads = readDownloads(new BuiltPage(`${offlinePage}index.html`, offline).tree, base);
if (!downloads)
  throw new Error(`The site in ${options.out}/ has no download page (/offline/), which states its edition.`);
const { siteUrl } = readEnvironment();
const edition = uiStrings.offline.edition(downloads.dayInWords);

const server = await serveSite(options.out, 0);
const browser = await chromium.launch(await chromiumLaunch());
try {
  const root = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
  const printed = await printPdf(await browser.newPage({ bypassCSP: true }), {
    page: root + printPath,
    root,
    published: siteUrl && siteUrl + base,
    title: `${settings.name}: ${settings.subject}`,
    cover: coverOf(settings.name, settings.subject, edition),
    coverText: uiStrings.book.cover(settings.name, settings.subject),
    style: paperStyle(`${settings.name} · ${edition}`, options.paper),
  });
  const pdf = withDay(printed, downloads.day);
  const file = join(options.to, `${basename(downloads.book, '.epub')}.pdf`);
  mkdirSync(options.to, { recursive: true });
  writeFileSync(file, pdf);
  const count = Math.max(...(await pagesOf(pdf)).values());
  console.log(`Made ${file}: about ${count} pages, ${(pdf.length / 1e6).toFixed(1)} MB`);
} finally {
  await browser.close();
  server.close();
}
