/** What the search page answers, read from the page itself: to compare one way to carry the guide with another. */
import { readFileSync } from 'node:fs';

export interface PageAnswer {
  query: string;
  status: string;
  correction: string;
  alerts: number;
  /** URL within the guide, score and excerpt of each result, in order. */
  results: [url: string, score: string, excerpt: string][];
}

/** Runs in the page: asks every question in turn, as somebody who types. */
export async function answersInPage(queries: readonly string[]): Promise<PageAnswer[]> {
  const part = (selector: string) => document.querySelector(`[data-search-page] ${selector}`) as HTMLElement;
  const input = part('input') as HTMLInputElement;
  const answers: PageAnswer[] = [];
  for (const query of queries) {
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    while (!document.documentElement.hasAttribute('data-search-ready'))
      await new Promise((resolve) => setTimeout(resolve, 5));
    answers.push({
      query,
      status: part('[data-search-status]').textContent ?? '',
      correction: part('[data-search-correction]').textContent ?? '',
      alerts: part('[data-search-alerts]').children.length,
      results: [...part('[data-search-results]').querySelectorAll<HTMLElement>('[data-kind]')].map((item) => [
        item.dataset['url'] ?? '',
        item.dataset['score'] ?? '',
        item.querySelector('.excerpt')?.innerHTML ?? '',
      ]),
    });
  }
  return answers;
}

const every = <T>(items: readonly T[], step: number) => items.filter((_, i) => i % step === 0);

/** Some of all classes of questions, and some that bring no pages, or a danger. */
export const someQueries = [
  ...every(
    readFileSync('tools/search-quality/queries.tsv', 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t')[0] ?? ''),
    8,
  ),
  'triger point',
  'acupuncture',
  'chest pain after massage',
  'ART',
];
