/** The search page: the question is in the address, the answers are on the page. */
import { searchWords } from '../words/search.ts';
import { chosenIn, showFilters, type Chosen } from './filters.ts';
import { carrier } from './online.ts';
import { askInTime, loadEngine } from './online-engine.ts';
import type { Answer } from './query.ts';
import { clean } from './tokens.ts';
import { alertCard, resultItem, showCorrection, statusOf } from './show.ts';

const page = document.querySelector('[data-search-page]') as HTMLElement;
const part = <E extends HTMLElement>(selector: string) => page.querySelector(selector) as E;
const form = part<HTMLFormElement>('form');
const input = part<HTMLInputElement>('input');
const status = part('[data-search-status]');
const correction = part('[data-search-correction]');
const alerts = part('[data-search-alerts]');
const filters = part<HTMLDetailsElement>('[data-search-filters]');
const list = part<HTMLOListElement>('[data-search-results]');
const help = part('[data-search-help]');
const step = 10;
const { title } = document;

/** What is asked: the text, the filters, and whether its words are to be looked for as they stand. */
interface Question {
  text: string;
  chosen: Chosen;
  asWritten: boolean;
}

const readAddress = (): Question => {
  const parameters = carrier.readQuestion();
  return { text: clean(parameters.get('q') ?? ''), chosen: chosenIn(parameters), asWritten: parameters.has('exact') };
};

const addressOf = ({ text, chosen, asWritten }: Question) => {
  const parameters = { ...(text && { q: text }), ...chosen, ...(asWritten && { exact: '1' }) };
  return carrier.questionAddress(new URLSearchParams(parameters));
};

let question: Question;
let turn = 0;

const setReady = (ready: boolean) => document.documentElement.toggleAttribute('data-search-ready', ready);

/** Adds a way on to what the status says. */
function addLink(href: string, text: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  status.append(' ', link);
}

/** Adds a sentence about what did not come, with a way on. */
function sayFailed(sentence: string): void {
  if (status.querySelector('a')) return;
  status.append(` ${sentence}`);
  addLink(carrier.addressOf('/a-to-z/'), searchWords.aToZ);
}

async function showMore(answer: Answer, from: number, now: number): Promise<void> {
  const hits = await answer.hits(from, from + step);
  if (now !== turn) return;
  const items = hits.map(resultItem);
  if (hits.some(({ isLost }) => isLost)) sayFailed(searchWords.lost);
  list.querySelector('.more')?.remove();
  list.append(...items);
  if (from > 0) items[0]?.querySelector('a')?.focus();
  if (answer.total <= from + step) return;
  const more = document.createElement('li');
  more.className = 'more';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = searchWords.more;
  button.addEventListener('click', () => void showMore(answer, from + step, now));
  more.append(button);
  list.append(more);
}

function clear(message: string): void {
  status.textContent = message;
  list.replaceChildren();
  alerts.replaceChildren();
  correction.hidden = true;
  help.hidden = true;
}

function fail(): void {
  clear('');
  sayFailed(searchWords.failed);
}

async function show(answer: Answer, now: number): Promise<void> {
  clear(statusOf(answer));
  alerts.replaceChildren(...answer.alerts.map(alertCard));
  showCorrection(correction, answer, addressOf({ ...question, asWritten: true }));
  showFilters(filters, answer, question.chosen, (name, value) => {
    const { [name]: _, ...others } = question.chosen;
    askAndShow({ ...question, chosen: value ? { ...others, [name]: value } : others });
  });
  help.hidden = answer.unfiltered > 0;
  if (answer.total === 0 && answer.unfiltered > 0)
    addLink(addressOf({ ...question, chosen: {} }), searchWords.unfiltered(answer.unfiltered));
  await showMore(answer, 0, now);
}

async function answerNow(): Promise<void> {
  turn += 1;
  const now = turn;
  setReady(false);
  try {
    if (question.text === '') {
      clear(searchWords.empty);
      filters.hidden = true;
    } else {
      const answer = await askInTime(await loadEngine(), question.text, {
        filters: question.chosen,
        asWritten: question.asWritten,
      });
      if (now !== turn) return;
      await show(answer, now);
    }
  } catch {
    if (now === turn) fail();
  }
  if (now === turn) setReady(true);
}

/** WebKit lets a page change its address 100 times in 30 seconds, which a key held down exceeds: then the answer goes on alone. */
function keepInAddress(): void {
  try {
    history.replaceState(null, '', addressOf(question));
  } catch {
    // The next change that is allowed has the whole question.
  }
}

function askAndShow(next: Question): void {
  question = next;
  keepInAddress();
  document.title = question.text ? `${question.text} – ${title}` : title;
  void answerNow();
}

const typed = () => askAndShow({ text: clean(input.value), chosen: question.chosen, asWritten: false });

input.addEventListener('input', typed);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  typed();
});

/** Answers what the address asks: at first, and when the reader goes back or follows a link within the document. */
function readAndShow(): void {
  question = readAddress();
  if (clean(input.value) !== question.text) input.value = question.text;
  void answerNow();
}

// On a narrow screen the results come first.
filters.open = matchMedia('(min-width: 44rem)').matches || location.search.includes('&');
window.addEventListener('popstate', readAndShow);
// What a copy says there as long as this script has not run.
status.replaceChildren();
readAndShow();
