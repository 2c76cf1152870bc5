/** Prints the whole-guide page to PDF in a browser: cover, page numbers in the contents, bookmarks. */
import type { Page } from 'playwright';
import { pagesOf } from './pdf-file.ts';

export interface PrintJob {
  /** URLs of the page and of the root of the guide. */
  page: string;
  root: string;
  /** Published URL of the guide, for links to pages that are not printed. */
  published: string | undefined;
  title: string;
  /** SVG of the cover. */
  cover: string;
  /** Text alternative of the cover. */
  coverText: string;
  /** Styles besides those of the page. */
  style: string;
}

/** Runs in the page. */
function prepare({ root, published, title, cover, coverText }: Omit<PrintJob, 'page' | 'style'>) {
  document.title = title;
  const picture = document.createElement('img');
  picture.className = 'cover';
  picture.alt = coverText;
  picture.src = `data:image/svg+xml,${encodeURIComponent(cover)}`;
  document.body.prepend(picture);
  // `href` of SVG links is not a string.
  for (const link of document.querySelectorAll('a[href]')) {
    const { href } = new URL(link.getAttribute('href') ?? '', location.href);
    const isOnPage = href.startsWith(`${location.href}#`);
    if (isOnPage || !href.startsWith(root)) continue;
    if (published) link.setAttribute('href', published + href.slice(root.length));
    else link.removeAttribute('href');
  }
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const link of document.querySelectorAll('[data-whole-guide] > nav a')) {
    const label = document.createElement('span');
    label.append(...link.childNodes);
    const number = document.createElement('span');
    number.className = 'page-number';
    link.append(label, number);
  }
  return Promise.all(
    [...document.images].map((image) => {
      image.loading = 'eager';
      return image.decode();
    }),
  ).then(() => document.fonts.ready.then(() => undefined));
}

/** Runs in the page: inserts page numbers into the contents. @returns ids of the parts */
function numberContents(pages: Record<string, number>): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('[data-whole-guide] > nav a')].map((link) => {
    const id = decodeURIComponent(link.hash.slice(1));
    const number = link.querySelector('.page-number');
    // A placeholder of the same width, so that nothing moves.
    if (number) number.textContent = String(pages[id] ?? 888);
    return id;
  });
}

const print = (tab: Page) => tab.pdf({ preferCSSPageSize: true, printBackground: true, outline: true, tagged: true });

/**
 * Prints twice, since page numbers are known only after printing.
 * @param tab a browser page that ignores the content security policy
 * @throws Error if a part is on another page than the contents state
 */
export async function printPdf(tab: Page, { page, style, ...job }: PrintJob): Promise<Uint8Array> {
  await tab.emulateMedia({ media: 'print', colorScheme: 'light' });
  await tab.goto(page, { waitUntil: 'load' });
  await tab.addStyleTag({ content: style });
  await tab.evaluate(prepare, job);
  await tab.evaluate(numberContents, {});
  const first = await pagesOf(await print(tab));
  const ids = await tab.evaluate(numberContents, Object.fromEntries(first));
  const pdf = await print(tab);
  const second = await pagesOf(pdf);
  const moved = ids.filter((id) => !second.has(id) || first.get(id) !== second.get(id));
  if (moved.length > 0) throw new Error(`The contents would name wrong pages for ${moved.join(', ')}.`);
  return pdf;
}
