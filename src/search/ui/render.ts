/** Renders results; all text is set as text content. */
import { searchStrings } from '#ui-strings/search.ts';
import type { Answer, Hit } from '../engine/engine.ts';
import type { Excerpt } from '../engine/excerpt.ts';
import type { Alert } from '../engine/types.ts';
import { transport } from './transport.ts';

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...content: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** Path of a result within the guide, and the heading of the matching section. */
export const urlOf = ({ document }: Hit) => `/${document.path}`;
export function sectionOf({ document, excerpt: { section } }: Hit): { heading: string; url: string } | undefined {
  return section && { heading: section.heading, url: `/${document.path}#${section.id}` };
}

const nodesOf = ({ parts }: Excerpt) => parts.map(({ text, isMarked }) => (isMarked ? make('mark', '', text) : text));

/** A link with a text fragment that highlights query words. */
function linkTo(url: string, text: string, { parts }: Excerpt): HTMLAnchorElement {
  const clean = transport.urlOf(url);
  const link = make('a', '', text);
  link.setAttribute('href', clean);
  const marked = [...new Set(parts.filter(({ isMarked }) => isMarked).map((part) => part.text))];
  if (marked.length === 0) return link;
  const directive = marked.map((word) => `text=${encodeURIComponent(word).replaceAll('-', '%2D')}`).join('&');
  const follow = () => {
    link.href = `${clean}${clean.includes('#') ? '' : '#'}:~:${directive}`;
    setTimeout(() => link.setAttribute('href', clean));
  };
  link.addEventListener('click', follow);
  link.addEventListener('auxclick', follow);
  return link;
}

/** A result on the search page. */
export function resultItem(hit: Hit): HTMLLIElement {
  const { document, excerpt, score } = hit;
  const section = sectionOf(hit);
  const details = make('p', 'muted', make('span', 'tag', document.label));
  if (section) details.append(`${searchStrings.inSection}: `, linkTo(section.url, section.heading, excerpt));
  const item = make(
    'li',
    'result',
    make('h2', '', linkTo(urlOf(hit), document.title, excerpt)),
    details,
    make('p', 'excerpt', ...nodesOf(excerpt)),
  );
  Object.assign(item.dataset, { kind: document.kind, url: urlOf(hit), score: score.toFixed(4) });
  return item;
}

/** An option of the suggestion list. */
export interface Line {
  title: string;
  detail: string;
  excerpt?: Excerpt;
  /** Path within the guide. */
  url: string;
  className?: string;
}

/** A link, so that Ctrl+click and middle click open a tab. */
export function optionItem({ title, detail, excerpt, url, className }: Line, id: string): HTMLAnchorElement {
  const item = make('a', className, make('strong', '', title), ' ', make('span', 'detail', detail));
  if (excerpt) item.append(' ', make('span', 'excerpt', ...nodesOf(excerpt)));
  // The focus stays in the box.
  Object.assign(item, { id, href: transport.urlOf(url), tabIndex: -1 });
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  return item;
}

/** The care card for a query that names a danger. */
export function alertCard({ heading, items }: Alert): HTMLDivElement {
  const list = make('ul', '', ...items.map((item) => make('li', '', item)));
  const card = make('div', 'warn emergency', make('h2', '', heading), list);
  card.dataset['searchAlert'] = '';
  return card;
}

/** Reports corrections, with a link to an exact search, and synonyms. */
export function showCorrection(container: HTMLElement, answer: Answer, asWritten: string): void {
  const { text, shown, corrections, synonyms } = answer;
  container.replaceChildren(synonyms.map(({ from, to }) => searchStrings.alike(from, to)).join(' '));
  container.hidden = corrections.length + synonyms.length === 0;
  if (corrections.length === 0) return;
  const link = make('a', '', text);
  link.href = asWritten;
  const before = `${synonyms.length > 0 ? ' ' : ''}${searchStrings.showing} `;
  container.append(before, make('strong', '', shown), `. ${searchStrings.insteadFor} `, link, '?');
}

/** Number of results, and missing words. */
export function statusOf({ text, shown, total, unfiltered, missing, corrections }: Answer): string {
  const { words, isAbsent } = missing;
  const said = isAbsent ? searchStrings.absent : searchStrings.mentioned;
  const lack = words.length > 0 ? said(words.map((word) => `“${word}”`).join(', ')) : '';
  if (total === 0) return unfiltered > 0 ? searchStrings.noneChosen(text) : lack || searchStrings.none(text);
  const asked = corrections.length > 0 ? shown : text;
  return lack ? `${lack} ${searchStrings.nearest(total)}` : searchStrings.results(total, asked);
}
