/** The box as a combobox: answers while one types, keys as the ARIA pattern has them. */
import { addStyle } from '../components/add-style.ts';
import style from '../styles/suggestions.css?inline';
import { searchWords } from '../words/search.ts';
import { answerFromNames, isSame, type Instant } from './instant.ts';
import type { NamedPage } from './names.ts';
import { carrier, language, prepareOnline } from './online.ts';
import type { Answer, Hit } from './query.ts';
import { kindName, optionItem, statusOf } from './show.ts';
import { listKeyOf } from './shortcuts.ts';
import { stopWordsOf } from './stop-words.ts';
import { clean } from './tokens.ts';

const shown = 7;
const stopWords = stopWordsOf(language);

interface Line {
  title: string;
  detail: string;
  /** Address within the guide. */
  url: string;
  /** The answer itself, where the address is that of a section in it. */
  answer?: string;
  className?: string;
}

const lineOfPage = ({ title, kind, path }: NamedPage): Line => ({ title, detail: kindName(kind), url: `/${path}` });
const lineOfHit = ({ title, kind, section, url }: Hit): Line => ({
  title,
  detail: [kindName(kind), section?.title].filter(Boolean).join(' · '),
  url: section?.url ?? url,
  answer: url,
});
const answerOf = ({ answer, url }: Line) => answer ?? url;

class Combobox {
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private readonly list = document.createElement('div');
  private readonly status = document.createElement('p');
  /** On the search page the answers are on the page: its list opens only on request. */
  private readonly onRequest: boolean;
  private active = -1;
  private asked = '';

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.onRequest = form.closest('[data-search-page]') !== null;
    this.input = form.querySelector('input') as HTMLInputElement;
    this.list.id = `${this.input.id}-list`;
    addStyle(style);
    this.prepare();
    this.listen();
    prepareOnline().catch(() => undefined);
    if (this.input.value && !this.onRequest) void this.answer();
  }

  private prepare(): void {
    const attributes = {
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': this.list.id,
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
    };
    for (const [name, value] of Object.entries(attributes)) this.input.setAttribute(name, value);
    this.list.className = 'suggestions';
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', searchWords.suggestions);
    this.list.hidden = true;
    this.status.className = 'hidden';
    this.status.setAttribute('role', 'status');
    this.form.append(this.list, this.status);
  }

  private listen(): void {
    this.input.addEventListener('input', () => {
      if (!this.onRequest) void this.answer();
      else this.close();
    });
    this.input.addEventListener('keydown', (event) => this.onKey(event));
    this.form.addEventListener('focusout', (event) => {
      if (!this.form.contains(event.relatedTarget as Node | null)) this.close();
    });
    // Keeps the focus in the box while an answer is pressed.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    // Another tab leaves this page, and its list, as they are.
    this.list.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
      if (!ctrlKey && !metaKey && !shiftKey) this.close();
    });
    this.form.addEventListener('submit', (event) => {
      if (clean(this.input.value) === '') event.preventDefault();
    });
  }

  private get options(): HTMLAnchorElement[] {
    return [...this.list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  private async answer(): Promise<void> {
    const text = clean(this.input.value);
    this.asked = text;
    if (text === '') return this.close();
    let named: Line[] = [];
    try {
      const instant = answerFromNames(await prepareOnline(), stopWords, text);
      if (this.asked !== text) return;
      named = instant.matches.map(({ page }) => lineOfPage(page));
      this.show(text, instant, named);
      const { askInTime, loadEngine } = await import('./online-engine.ts');
      const engine = await loadEngine();
      // Only the last of what was typed meanwhile is asked.
      if (this.asked !== text) return;
      const answer = await askInTime(engine, text);
      if (this.asked === text) await this.complete(answer, instant);
    } catch {
      if (this.asked === text) this.fail(named);
    }
  }

  /** What was shown at once keeps its place; what the full text adds follows. Only what nobody has named yet is loaded. */
  private async complete(answer: Answer, instant: Instant): Promise<void> {
    const kept = isSame(instant, answer.understood) ? instant.matches.map(({ page }) => lineOfPage(page)) : [];
    const named = answer.pages(shown).map((page) => page && lineOfPage(page));
    const lines = named.every((line) => line !== undefined) ? named : (await answer.hits(0, shown)).map(lineOfHit);
    if (this.asked !== answer.text) return;
    const places = new Set(kept.map(answerOf));
    this.show(answer.text, answer, [...kept, ...lines.filter((line) => !places.has(answerOf(line)))].slice(0, shown));
    this.status.textContent = statusOf(answer);
  }

  private show(text: string, { alerts }: Pick<Instant, 'alerts'>, lines: readonly Line[]): void {
    const all: Line = {
      title: searchWords.all,
      detail: `“${text}”`,
      url: `/search/?q=${encodeURIComponent(text)}`,
    };
    const warnings = alerts.map(({ heading, items }): Line => ({
      title: heading,
      detail: items.join(' · '),
      url: all.url,
      className: 'alert',
    }));
    const chosen = this.options[this.active]?.href;
    this.list.replaceChildren(
      ...[...warnings, ...lines, all].map(({ title, detail, url, className }, i) =>
        optionItem(`${this.list.id}-${i}`, title, detail, carrier.addressOf(url), className),
      ),
    );
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.choose(this.options.findIndex((option) => option.href === chosen));
  }

  private close(): void {
    this.asked = '';
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.choose(-1);
  }

  /** What the names have answered stays; what did not come is said, with a way on. */
  private fail(named: readonly Line[]): void {
    this.status.textContent = searchWords.failed;
    const aToZ: Line = { title: searchWords.aToZ, detail: searchWords.failed, url: '/a-to-z/' };
    this.list.replaceChildren(
      ...[...named, aToZ].map(({ title, detail, url, className }, i) =>
        optionItem(`${this.list.id}-${i}`, title, detail, carrier.addressOf(url), className),
      ),
    );
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.choose(-1);
  }

  private choose(index: number): void {
    const { options } = this;
    this.active = index;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === index)));
    const option = options[index];
    if (option) {
      this.input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.input.removeAttribute('aria-activedescendant');
    }
  }

  /** As a click with the same keys held: with Ctrl, ⌘ or Shift the browser opens another tab or window. */
  private follow({ ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
    const click = { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey };
    this.options[this.active]?.dispatchEvent(new MouseEvent('click', click));
  }

  private onKey(event: KeyboardEvent): void {
    const action = listKeyOf(event, this.active >= 0);
    if (!action) return;
    if (this.list.hidden) {
      if (action !== 'next' && action !== 'previous') return;
      event.preventDefault();
      void this.answer();
      return;
    }
    if (action === 'leave') return this.close();
    event.preventDefault();
    if (action === 'close') return this.close();
    if (action === 'follow') return this.follow(event);
    const last = this.options.length - 1;
    const next = this.active >= last ? 0 : this.active + 1;
    const previous = this.active <= 0 ? last : this.active - 1;
    this.choose({ next, previous, first: 0, last }[action]);
  }
}

/** Makes a search form answer while one types. */
export function makeCombobox(form: HTMLFormElement): void {
  new Combobox(form);
}
