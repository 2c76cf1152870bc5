/** The search page: the question is in the address, the answers are on the page. */
import { searchWords } from '../words/search.ts';
import { loadOnline } from './online.ts';
import { ask, clean, type Answer } from './query.ts';
import { resultItem } from './show.ts';

const base = document.documentElement.dataset['base'] ?? '/';
const page = document.querySelector('[data-search-page]') as HTMLElement;
const form = page.querySelector('form') as HTMLFormElement;
const input = page.querySelector('input') as HTMLInputElement;
const status = page.querySelector('[data-search-status]') as HTMLElement;
const list = page.querySelector('[data-search-results]') as HTMLOListElement;
const help = page.querySelector('[data-search-help]') as HTMLElement;
const step = 10;
const { title } = document;
let asked = '';

const setReady = (ready: boolean) => document.documentElement.toggleAttribute('data-search-ready', ready);

function moreButton(answer: Answer, from: number): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'more';
  const button = document.createElement('button');
  button.textContent = searchWords.more;
  button.addEventListener('click', () => void showMore(answer, from, item));
  item.append(button);
  return item;
}

async function showMore(answer: Answer, from: number, button?: HTMLElement): Promise<void> {
  const items = (await answer.hits(from, from + step)).map(resultItem);
  if (asked !== answer.text) return;
  button?.remove();
  list.append(...items);
  if (answer.total > from + step) list.append(moreButton(answer, from + step));
  if (button) items[0]?.querySelector('a')?.focus();
}

function clear(message: string): void {
  list.replaceChildren();
  status.textContent = message;
  help.hidden = true;
}

function fail(): void {
  clear('');
  const link = document.createElement('a');
  link.href = `${base}a-to-z/`;
  link.textContent = searchWords.aToZ;
  status.append(`${searchWords.failed} `, link);
  setReady(true);
}

async function answer(text: string): Promise<void> {
  asked = text;
  setReady(false);
  if (text === '') {
    clear(searchWords.empty);
    setReady(true);
    return;
  }
  try {
    const found = await ask(await loadOnline(base), text);
    if (asked !== text) return;
    clear(found.total > 0 ? searchWords.results(found.total, text) : searchWords.none(text));
    help.hidden = found.total > 0;
    await showMore(found, 0);
    if (asked === text) setReady(true);
  } catch {
    fail();
  }
}

function askAndShow(text: string): void {
  const question = clean(text);
  const address = question ? `?q=${encodeURIComponent(question)}` : location.pathname;
  history.replaceState(null, '', address);
  document.title = question ? `${question} – ${title}` : title;
  void answer(question);
}

input.addEventListener('input', () => askAndShow(input.value));
form.addEventListener('submit', (event) => {
  event.preventDefault();
  askAndShow(input.value);
});

input.value = clean(new URLSearchParams(location.search).get('q') ?? '');
void answer(input.value);
