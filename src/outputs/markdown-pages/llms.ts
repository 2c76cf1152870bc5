/** `llms.txt` (llmstxt.org): the list of pages as Markdown, and all of them in one file. */
import type { PhrasingContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Entry } from '../../model/entry.ts';
import type { ContentGraph } from '../../model/graph.ts';
import { noticeOf } from '../../model/review.ts';
import { hasPage, pathOf } from '../../model/routes.ts';
import { titleOf } from '../../model/titles.ts';
import { site } from '../../site.ts';
import { uiStrings } from '../../ui-strings.ts';

/** File name of a page's Markdown. */
export const markdownPathOf = (path: string) => `${path}index.md`;

const text = (value: string): Text => ({ type: 'text', value: value.replace(/\s+/g, ' ') });

/** A line with all syntax escaped. */
const markdown = (children: PhrasingContent[]) =>
  toMarkdown({ type: 'paragraph', children }, { extensions: [gfmToMarkdown()] }).trim();

const summaryOf = ({ data }: Entry) =>
  'summary' in data ? data.summary : 'means' in data && data.means ? data.means : '';

const head = (graph: ContentGraph) =>
  [
    `# ${site.name}: ${site.subject}`,
    `> ${site.tagline}`,
    `${site.emergency} ${noticeOf(graph)}`,
    `${uiStrings.page.license} [${site.license.name}](${site.license.url}).`,
    // URLs are not escaped.
    ...(site.adaptedFrom
      ? [markdown([text(uiStrings.attribution.sentence(site.adaptedFrom))]).replaceAll('\\:', ':')]
      : []),
  ].join('\n\n');

const kindTitle = (kind: Entry['kind']) => {
  const lists: Partial<Record<string, { title: string }>> = uiStrings.lists;
  return lists[kind]?.title ?? uiStrings.kinds[kind];
};

/** Entries with a page by kind, in guide order. */
const groupsOf = (graph: ContentGraph) => Map.groupBy(graph.entries.filter(hasPage), ({ kind }) => kind);

/** `llms.txt`. @param urlOf path within the guide → URL */
export function llmsText(graph: ContentGraph, urlOf: (path: string) => string): string {
  const groups = [...groupsOf(graph)].map(([kind, entries]) => {
    const lines = entries.map((entry) => {
      const [url, summary] = [urlOf(markdownPathOf(pathOf(entry))), summaryOf(entry)];
      return `- ${markdown([{ type: 'link', url, children: [text(titleOf(entry))] }, ...(summary ? [text(`: ${summary}`)] : [])])}`;
    });
    return `## ${kindTitle(kind)}\n\n${lines.join('\n')}`;
  });
  return `${[head(graph), ...groups].join('\n\n')}\n`;
}

/** `llms-full.txt`. @param textOf Markdown of a page */
export const llmsFullText = (graph: ContentGraph, textOf: (path: string) => string): string =>
  [head(graph), ...[...groupsOf(graph).values()].flat().map((entry) => textOf(pathOf(entry)).trim())].join(
    '\n\n---\n\n',
  ) + '\n';
