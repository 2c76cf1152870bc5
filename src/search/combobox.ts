/** The box as a combobox: answers while one types, keys as the ARIA pattern has them. */
import { searchWords } from '../words/search.ts';
import { loadOnline } from './online.ts';
import { ask, clean } from './query.ts';
import { kindName, optionItem } from './show.ts';

const shown = 6;
const base = document.documentElement.dataset['base'] ?? '/';

class Combobox {
  private readonly form: HTMLFormElement;
  private readonly input: HTMLInputElement;
  private readonly list = document.createElement('ul');
  private readonly status = document.createElement('p');
  /** On the search page the answers are on the page: its list opens only on request. */
  private readonly onRequest = document.querySelector('[data-search-page]') !== null;
  private active = -1;
  private asked = '';

  constructor(form: HTMLFormElement) {
    this.form = form;
    this.input = form.querySelector('input') as HTMLInputElement;
    this.list.id = `${this.input.id}-list`;
    this.prepare();
    this.listen();
    loadOnline(base).catch(() => this.fail());
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
    this.list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      if (option) this.follow(option);
    });
    this.form.addEventListener('submit', (event) => {
      if (clean(this.input.value) === '') event.preventDefault();
    });
  }

  private get options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  private async answer(): Promise<void> {
    const text = clean(this.input.value);
    this.asked = text;
    if (text === '') return this.close();
    try {
      const answer = await ask(await loadOnline(base), text);
      const hits = await answer.hits(0, shown);
      if (this.asked !== text) return;
      const lines = hits.map((hit, i) =>
        optionItem(
          `${this.list.id}-${i}`,
          hit.title,
          [kindName(hit.kind), hit.section?.title].filter(Boolean).join(' · '),
          hit.section?.url ?? hit.url,
        ),
      );
      const all = optionItem(
        `${this.list.id}-all`,
        searchWords.all,
        `“${text}”`,
        `${base}search/?q=${encodeURIComponent(text)}`,
      );
      this.list.replaceChildren(...lines, all);
      this.status.textContent = answer.total > 0 ? searchWords.results(answer.total, text) : searchWords.none(text);
      this.open();
    } catch {
      this.fail();
    }
  }

  private open(): void {
    this.list.hidden = false;
    this.input.setAttribute('aria-expanded', 'true');
    this.choose(-1);
  }

  private close(): void {
    this.asked = '';
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.choose(-1);
  }

  private fail(): void {
    this.status.textContent = `${searchWords.failed} ${searchWords.aToZ}`;
    this.close();
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

  private follow(option: HTMLElement): void {
    location.assign(option.dataset['url'] ?? '');
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (this.list.hidden) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      void this.answer();
      return;
    }
    const last = this.options.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: this.active >= last ? 0 : this.active + 1,
      ArrowUp: this.active <= 0 ? last : this.active - 1,
      ...(this.active >= 0 && { Home: 0, End: last }),
    };
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      this.choose(move);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && this.options[this.active]) {
      event.preventDefault();
      this.follow(this.options[this.active] as HTMLElement);
    } else if (event.key === 'Tab') {
      this.close();
    }
  }
}

/** Makes a search form answer while one types. */
export function makeCombobox(form: HTMLFormElement): void {
  new Combobox(form);
}
