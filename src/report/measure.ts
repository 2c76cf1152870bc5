/** Measures a built site: pages, words, bytes, outputs. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { makeEach, type RememberEach } from '../build/result-cache.ts';
import { withoutIndexHash } from '../search/index/index-path.ts';
import { filesIn } from './folder-files.ts';

interface Weight {
  files: number;
  bytes: number;
  /** Transfer size, with brotli where it helps. */
  brotli: number;
}

export interface Measure {
  pages: number;
  /** Redirect pages. */
  moved: number;
  /** Words in the main elements of all pages. */
  words: number;
  /** By extension, without downloads; largest first. */
  types: (Weight & { type: string })[];
  total: Weight;
  /** Largest pages by transfer size. */
  largestPages: { page: string; bytes: number; brotli: number }[];
  /** Maximum transfer size of the search. */
  index: Weight;
  /** Outputs besides pages, their assets and the index. */
  outputs: { name: string; files: number; bytes: number }[];
}

/** Compressed formats. */
const packed = /\.(png|jpe?g|webp|avif|ico|woff2|zip|epub|pdf|mp4|webm|pf_\w+|pagefind)$/;
/** Between the quality of dynamic and static compression. */
const quality = 5;

const brotliSize = (path: string, content: Buffer): number =>
  packed.test(path)
    ? content.length
    : Math.min(
        content.length,
        brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length,
      );

interface WeighedFile {
  path: string;
  bytes: number;
  brotli: number;
  /** Of pages. */
  isMoved: boolean;
  words: number;
}

const isDownload = (path: string) => path.startsWith('download/');
const isHtml = (path: string) => path.endsWith('.html') && !isDownload(path);

/** The content of a file, as it is weighed: a page with the same text need not be weighed again. */
function contentOf(root: string, path: string): Buffer {
  const content = readFileSync(join(root, path));
  return isHtml(path) ? Buffer.from(withoutIndexHash(content.toString())) : content;
}

function weigh(path: string, content: Buffer): Omit<WeighedFile, 'path'> {
  const html = isHtml(path) ? content.toString() : '';
  // Downloads are large, and compressed already.
  const brotli = isDownload(path) ? content.length : brotliSize(path, content);
  return { bytes: content.length, brotli, isMoved: isMoved(html), words: wordsOf(html) };
}

const sum = (files: readonly WeighedFile[]): Weight => ({
  files: files.length,
  bytes: files.reduce((total, { bytes }) => total + bytes, 0),
  brotli: files.reduce((total, { brotli }) => total + brotli, 0),
});

/** Words in the main element of a page. */
export function wordsOf(html: string): number {
  const main = /<main[\s>][\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  const text = main.replace(/<(script|style|svg|template)[\s>][\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}

const isMoved = (html: string) => html.includes('http-equiv="refresh"');
const isIndex = ({ path }: WeighedFile) => path.startsWith('pagefind/');
/** Assets of pages, and images of them. */
const isPart = ({ path }: WeighedFile) =>
  /^(_astro|pagefind|drawings|social)\//.test(path) || /\.html$|^[^/]+\.(png|svg|ico)$/.test(path);

/** Downloads one by one; other outputs by folder. */
function outputsOf(files: readonly WeighedFile[]): Measure['outputs'] {
  const groups = new Map<string, WeighedFile[]>();
  for (const file of files.filter((one) => one.path.startsWith('download/') || !isPart(one))) {
    const name =
      /^download\/|^[^/]+$/.test(file.path) || file.path.endsWith('/index.md')
        ? file.path.replace(/^.*\/index\.md$/, '…/index.md')
        : `${file.path.split('/')[0]}/`;
    groups.set(name, [...(groups.get(name) ?? []), file]);
  }
  return [...groups].map(([name, group]) => ({ name, files: group.length, bytes: sum(group).bytes }));
}

const typeOf = ({ path }: WeighedFile) =>
  path.startsWith('download/') ? 'downloads' : (/[^/]\.([a-z0-9_]+)$/.exec(path)?.[1] ?? 'for hosts');

function typesOf(files: readonly WeighedFile[]): Measure['types'] {
  const byType = Map.groupBy(files, typeOf);
  return [...byType]
    .map(([type, group]) => ({ type, ...sum(group) }))
    .toSorted((a, b) => b.bytes - a.bytes || (a.type < b.type ? -1 : 1));
}

/** The folders beside a site, as outputs. */
const besideOf = (folders: Readonly<Record<string, string>>): Measure['outputs'] =>
  Object.entries(folders).map(([name, root]) => {
    const files = filesIn(root);
    const bytes = files.reduce((total, path) => total + statSync(join(root, path)).size, 0);
    return { name: `${name}/`, files: files.length, bytes };
  });

/**
 * @param beside name → folder beside the site
 * @param each cached weights of earlier builds
 */
export function measure(
  root: string,
  beside: Readonly<Record<string, string>>,
  each: RememberEach = makeEach,
): Measure {
  const paths = filesIn(root);
  const weights = each(
    'weight',
    paths.map((path) => [path, contentOf(root, path)] as const),
    (file) => weigh(...file),
  );
  const files = weights.map((weight, index) => ({ path: paths[index] ?? '', ...weight }));
  const html = files.filter(({ path }) => isHtml(path));
  const pages = html.filter((file) => !file.isMoved);
  return {
    pages: pages.length,
    moved: html.length - pages.length,
    words: pages.reduce((total, page) => total + page.words, 0),
    types: typesOf(files),
    total: sum(files),
    largestPages: pages
      .toSorted((a, b) => b.brotli - a.brotli || (a.path < b.path ? -1 : 1))
      .slice(0, 5)
      .map(({ path, bytes, brotli }) => ({ page: `/${path.replace(/(^|\/)index\.html$/, '$1')}`, bytes, brotli })),
    index: sum(files.filter(isIndex)),
    outputs: [...outputsOf(files), ...besideOf(beside)],
  };
}
