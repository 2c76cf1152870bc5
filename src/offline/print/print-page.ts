/** The page of the whole guide: all pages of entries, in order. */
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { PageFacts } from '../../rules/rule.ts';
import { uiStrings } from '../../ui-strings.ts';
import type { Chapter } from '../epub/chapters.ts';
import { partId, printPath, type PrintPart } from './print-part.ts';

/** Attribute of the element that receives the parts. */
const placeholder = /<div data-whole-guide>[\s\S]*?<\/div>/;

interface PlacedPart extends PrintPart {
  path: string;
  title: string;
}

/** A page with the pages nested below it; lists have no text of their own here. */
export interface PrintGroup {
  path: string;
  title: string;
  part: PrintPart | undefined;
  below: PlacedPart[];
}

/** @param chapters in the order of the EPUB; a list without parts is omitted */
export function printGroups(chapters: readonly (Chapter & { print: PrintPart | undefined })[]): PrintGroup[] {
  const groups: PrintGroup[] = [];
  for (const { path, title, below, print: part } of chapters) {
    const last = groups.at(-1);
    if (below && last && part) last.below.push({ path, title, ...part });
    else groups.push({ path, title, part, below: [] });
  }
  return groups.filter((group) => group.part || group.below.length > 0);
}

const contentsItem = ({ path, title, below = [] }: { path: string; title: string; below?: PlacedPart[] }): Element =>
  h('li', [
    h('a', { href: `#${partId(path)}` }, title),
    ...(below.length > 0 ? [h('ol', below.map(contentsItem))] : []),
  ]);

const contents = (groups: readonly PrintGroup[]): Element =>
  h('nav', { ariaLabel: uiStrings.book.contents }, [h('ol', groups.map(contentsItem))]);

const groupHeading = ({ path, title }: PrintGroup): Element =>
  h('div', { class: 'part-group' }, [h('h2', { id: partId(path) }, title)]);

/** The table of contents and all parts, as HTML. */
export function wholeGuide(groups: readonly PrintGroup[]): string {
  const [start = '', end = ''] = toHtml(h('div', { dataWholeGuide: true })).split(/(?=<\/div>)/);
  const texts = groups.flatMap((group) => [
    group.part?.html ?? toHtml(groupHeading(group)),
    ...group.below.map(({ html }) => html),
  ]);
  return [start, toHtml(contents(groups)), ...texts, end].join('');
}

/** @throws Error if the page has no element for the parts */
export function withWholeGuide(html: string, guide: string): string {
  if (!placeholder.test(html)) throw new Error(`/${printPath} has no <div data-whole-guide> to insert the guide into.`);
  return html.replace(placeholder, () => guide);
}

/** Data for the rules about built pages. */
export function withParts(page: PageFacts, groups: readonly PrintGroup[]): PageFacts {
  const facts = groups.flatMap(({ part, below }) => [...(part ? [part] : []), ...below]).map((part) => part.facts);
  const paths = groups.flatMap(({ path, below }) => [path, ...below.map((part) => part.path)]);
  const headings = groups.flatMap(({ part, path }) => (part ? [] : [partId(path)]));
  return {
    ...page,
    ids: new Set([...page.ids, ...headings, ...facts.flatMap(({ ids }) => [...ids])]),
    links: [
      ...page.links,
      ...paths.map((path) => ({ href: `#${partId(path)}`, line: 1, column: 1 })),
      ...facts.flatMap(({ links }) => links),
    ],
    unnamed: [...page.unnamed, ...facts.flatMap(({ unnamed }) => unnamed)],
  };
}
