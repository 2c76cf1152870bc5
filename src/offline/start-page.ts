/** START HERE, the page beside the folder in the zip: opens the guide, or explains how to unpack the zip. */
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { uiStrings } from '../ui-strings.ts';
import { addPolicy, ownFiles } from './content-policy.ts';
import { unpackedSheet } from './folder.ts';

const { startPage: words } = uiStrings.offline;

/** Characters that Windows does not allow in file names. */
const forbidden = /[<>:"/\\|?*\p{Cc}]+/gu;
/** Windows limits paths to 260 characters, most of which the parent folders need. */
const maxNameLength = 40;

/** File name that is valid on every system. @param name of the guide */
export function startFileOf(name: string): string {
  const safe = [...name.normalize('NFC').replace(forbidden, ' ').replace(/\s+/g, ' ').trim()]
    .slice(0, maxNameLength)
    .join('')
    .replace(/[. ]+$/, '');
  return `${safe ? `${words.file} - ${safe}` : words.file}.html`;
}

const style = (paper: string, accent: string) => `
:root{color-scheme:light dark}
body{margin:0 auto;max-inline-size:36rem;padding:8vh 1.25rem;font:1.15rem/1.6 system-ui,sans-serif;background:light-dark(${paper},#11181a);color:light-dark(#1b2729,#ebe6dc)}
h1{font:700 2rem/1.2 Charter,'Sitka Text',Cambria,serif}
.unpacked{display:none}
.unpacked a{display:inline-block;padding:.6rem 1.4rem;border-radius:99px;background:${accent};color:#fff;font-weight:600;text-decoration:none}
li{margin-block-start:.6rem}
`;

/** Runs after the style sheet has loaded or failed: redirects only if the folder exists. */
const forward = (start: string) =>
  `if(getComputedStyle(document.querySelector('.not-unpacked')).display==='none')location.replace(${JSON.stringify(start)})`;

export interface StartPage {
  /** Name, language, direction and colors of the guide. */
  guide: { name: string; language: string; direction: string; colors: { paper: string; accent: string } };
  /** Folder beside the page, with a trailing slash. */
  folder: string;
  /** URL of the newest edition, if known. */
  url: string | undefined;
}

/** The page, as HTML. */
export function startPage({ guide, folder, url }: StartPage): string {
  const start = `${folder}index.html`;
  const html = h('html', { lang: guide.language, dir: guide.direction }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('title', guide.name),
      h('style', style(guide.colors.paper, guide.colors.accent)),
      h('link', { rel: 'stylesheet', href: folder + unpackedSheet }),
    ]),
    h('body', [
      h('main', [
        h('h1', guide.name),
        h('p.unpacked', [h('a', { href: start }, words.open)]),
        h('div.not-unpacked', [
          h('p', words.unpack),
          h(
            'ul',
            Object.values(words.systems).map((text) => h('li', text)),
          ),
          url ? h('p', [words.online, ' ', h('a', { href: url }, url)]) : undefined,
        ]),
      ]),
      h('script', forward(start)),
    ]),
  ]);
  const page: Root = { type: 'root', children: [{ type: 'doctype' }, html] };
  addPolicy(page, ownFiles);
  return `${toHtml(page)}\n`;
}
