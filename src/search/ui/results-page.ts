/** The search page: the query is in the URL, the results on the page. */
import { searchStrings } from '#ui-strings/search.ts';
import type { Answer } from '../engine/engine.ts';
import { clean } from '../engine/tokens.ts';
import { chosenIn, type Chosen } from './chosen-filters.ts';
import { showFilters } from './filters.ts';
import { loadEngine } from './load.ts';
import { alertCard, make, resultItem, showCorrection, statusOf } from './render.ts';
import { transport } from './transport.ts';

const page = document.querySelector('[data-search-page]') as HTMLElement;
const part = <E extends HTMLElement>(selector: string) => page.querySelector(selector) as E;
const input = part<HTMLInputElement>('input');
const status = part('[data-search-status]');
const correction = part('[data-search-correction]');
const alerts = part('[data-search-alerts]');
const filters = part<HTMLDetailsElement>('[data-search-filters]');
const list = part<HTMLOListElement>('[data-search-results]');
const help = part('[data-search-help]');
const fullText = part<HTMLDetailsElement>('[data-search-full-text]');
const allPages = document.querySelectorAll<HTMLElement>('[data-search-all]');
const step = 10;
const { title } = document;

/** The request: query, filters, and whether to search exactly. */
interface Question {
  text: string;
  chosen: Chosen;
  asWritten: boolean;
}

let question: Question;
let turn = 0;
/** The corrected query, for full-text search. */
let read = '';

const urlOf = ({ text, chosen, asWritten }: Question) => {
  const parameters = { ...(text && { q: text }), ...chosen, ...(asWritten && { exact: '1' }) };
  return transport.searchUrl(new URLSearchParams(parameters));
};

function addLink(href: string, text: string): void {
  const link = make('a', '', text);
  link.href = href;
  status.append(' ', link);
}

function showMore(answer: Answer, from: number): void {
  const items = answer.hits(from, from + step).map(resultItem);
  list.querySelector('.more')?.remove();
  list.append(...items);
  if (from > 0) items[0]?.querySelector('a')?.focus();
  if (answer.total <= from + step) return;
  const button = make('button', '', searchStrings.more);
  button.type = 'button';
  button.addEventListener('click', () => showMore(answer, from + step));
  list.append(make('li', 'more', button));
}

function clear(message: string): void {
  status.textContent = message;
  list.replaceChildren();
  alerts.replaceChildren();
  for (const one of [correction, help, fullText]) one.hidden = true;
  fullText.open = false;
  for (const one of allPages) one.hidden = question.text !== '';
}

function show(answer: Answer): void {
  read = answer.shown;
  clear(statusOf(answer));
  alerts.replaceChildren(...answer.alerts.map(alertCard));
  showCorrection(correction, answer, urlOf({ ...question, asWritten: true }));
  showFilters(filters, answer, question.chosen, (name, value) => {
    const { [name]: _, ...others } = question.chosen;
    askAndShow({ ...question, chosen: value ? { ...others, [name]: value } : others });
  });
  help.hidden = answer.unfiltered > 0;
  fullText.hidden = answer.unfiltered === 0;
  if (answer.total === 0 && answer.unfiltered > 0)
    addLink(urlOf({ ...question, chosen: {} }), searchStrings.unfiltered(answer.unfiltered));
  showMore(answer, 0);
}

/** Lets readers ask the same in another language of the guide. */
function linkLanguages({ text }: Question): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a'))
    link.search = text ? `?${new URLSearchParams({ q: text }).toString()}` : '';
}

async function answerNow(): Promise<void> {
  linkLanguages(question);
  turn += 1;
  const now = turn;
  const setReady = (ready: boolean) => document.documentElement.toggleAttribute('data-search-ready', ready);
  setReady(false);
  const { text, chosen, asWritten } = question;
  try {
    if (text === '') {
      clear(searchStrings.empty);
      filters.hidden = true;
    } else {
      const engine = await loadEngine();
      const answer = await engine.search(text, { filters: chosen, asWritten });
      if (now !== turn) return;
      show(answer);
      // The index of a large guide has no body text: Pagefind searches it.
      if (engine.index.isWithoutText) [fullText.hidden, fullText.open] = [false, true];
    }
  } catch {
    if (now !== turn) return;
    clear(searchStrings.failed);
    addLink(transport.urlOf('/a-to-z/'), searchStrings.aToZ);
  }
  setReady(true);
}

function askAndShow(next: Question): void {
  question = next;
  try {
    history.replaceState(null, '', urlOf(question));
  } catch {
    // WebKit allows 100 history changes in 30 seconds, which key repeat exceeds: the next change has the whole query.
  }
  document.title = question.text ? `${question.text} – ${title}` : title;
  void answerNow();
}

const typed = () => askAndShow({ text: clean(input.value), chosen: question.chosen, asWritten: false });

input.addEventListener('input', typed);
part('form').addEventListener('submit', (event) => {
  event.preventDefault();
  typed();
});
fullText.addEventListener('toggle', () => {
  if (fullText.open) void import('./full-text.ts').then(({ showFullText }) => showFullText(fullText, read));
});

/** Handles the URL: at first, and after back, forward or a link within the document. */
function readAndShow(): void {
  const parameters = transport.readQuestion();
  question = {
    text: clean(parameters.get('q') ?? ''),
    chosen: chosenIn(parameters),
    asWritten: parameters.has('exact'),
  };
  if (clean(input.value) !== question.text) input.value = question.text;
  void answerNow();
}

// On a narrow screen, filters start collapsed.
filters.open = matchMedia('(min-width: 44rem)').matches || location.search.includes('&');
window.addEventListener('popstate', readAndShow);
// Fallback text of offline copies while this script has not run.
status.replaceChildren();
readAndShow();
