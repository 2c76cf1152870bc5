/** Answers as elements: text is set as text, and of Pagefind's excerpts only the marks are kept. */
import { kindWords, searchWords } from '../words/search.ts';
import type { Alert } from './names.ts';
import { carrier } from './online.ts';
import type { Answer, Hit } from './query.ts';

const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className = '', text = ''): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
};

/** Puts an excerpt into an element: its <mark>s as elements, everything else as text. */
function showExcerpt(element: Element, excerpt: string): void {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  for (const node of parsed.childNodes) {
    const text = node.textContent ?? '';
    element.append(node.nodeName === 'MARK' ? make('mark', '', text) : document.createTextNode(text));
  }
}

export const kindName = (kind: string) => (kindWords as Record<string, string>)[kind] ?? '';

/** The words that an excerpt marks, each once. */
const marksOf = (excerpt: string) => [
  ...new Set([...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map((match) => match[1] ?? '')),
];

/** The address with the marked words behind it, so that the browser shows them on the page; the link itself stays clean. */
function highlightOnTheWay(link: HTMLAnchorElement, excerpt: string): void {
  const clean = link.getAttribute('href') ?? '';
  const marks = marksOf(excerpt);
  if (marks.length === 0) return;
  const directive = `${clean.includes('#') ? '' : '#'}:~:${marks.map((word) => `text=${encodeURIComponent(word).replaceAll('-', '%2D')}`).join('&')}`;
  const follow = () => {
    link.href = clean + directive;
    setTimeout(() => link.setAttribute('href', clean));
  };
  link.addEventListener('click', follow);
  link.addEventListener('auxclick', follow);
}

function linkTo(url: string, text: string, excerpt: string): HTMLAnchorElement {
  const link = make('a', '', text);
  link.setAttribute('href', carrier.addressOf(url));
  highlightOnTheWay(link, excerpt);
  return link;
}

/** One result of the search page. */
export function resultItem(hit: Hit): HTMLLIElement {
  const item = make('li', 'result');
  Object.assign(item.dataset, { kind: hit.kind, url: hit.url, score: hit.score.toFixed(4) });
  const heading = make('h2');
  heading.append(linkTo(hit.url, hit.title, hit.excerpt));
  const excerpt = make('p', 'excerpt');
  showExcerpt(excerpt, hit.excerpt);
  const place = make('p', 'muted');
  place.append(make('span', 'tag', kindName(hit.kind)));
  if (hit.section) place.append(`${searchWords.inSection}: `, linkTo(hit.section.url, hit.section.title, hit.excerpt));
  item.append(heading, place, excerpt);
  return item;
}

/** One line of the list under the box: a link, so that a click with Ctrl or the middle button opens a tab as anywhere. */
export function optionItem(id: string, title: string, detail: string, url: string, className = ''): HTMLAnchorElement {
  const item = make('a', className);
  item.id = id;
  item.href = url;
  // The focus stays in the box.
  item.tabIndex = -1;
  item.setAttribute('role', 'option');
  item.setAttribute('aria-selected', 'false');
  item.append(make('strong', '', title), make('span', '', detail));
  return item;
}

/** The card for a question that names a danger. */
export function alertCard({ heading, items }: Alert): HTMLDivElement {
  const card = make('div', 'warn emergency');
  card.dataset['searchAlert'] = '';
  const list = make('ul');
  list.append(...items.map((item) => make('li', '', item)));
  card.append(make('h2', '', heading), list);
  return card;
}

/** Says what was mended, with a way to the words as they were typed, and which words stand for others. */
export function showCorrection(place: HTMLElement, { text, understood }: Answer, asWritten: string): void {
  place.replaceChildren();
  const { mended, alike } = understood;
  place.hidden = mended.length + alike.length === 0;
  place.append(alike.map(({ from, to }) => searchWords.alike(from, to)).join(' '));
  if (mended.length === 0) return;
  const link = make('a', '', text);
  link.href = asWritten;
  place.append(
    `${alike.length > 0 ? ' ' : ''}${searchWords.showing} `,
    make('strong', '', understood.shown),
    `. ${searchWords.insteadFor} `,
    link,
    '?',
  );
}

const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');

/** How many results, for what, and which words no page has. */
export function statusOf({ text, total, unfiltered, understood }: Answer): string {
  const missing = understood.missing.length > 0 ? searchWords.missing(quoted(understood.missing)) : '';
  if (total === 0 && unfiltered > 0) return searchWords.noneChosen(text);
  if (total === 0)
    return understood.words.length > 0 && !missing ? searchWords.none(text) : missing || searchWords.none(text);
  const asked =
    understood.missing.length > 0 ? understood.words.join(' ') : understood.mended.length > 0 ? understood.shown : text;
  return [missing, searchWords.results(total, asked)].filter(Boolean).join(' ');
}
