/** What only the index needs leaves the pages once they are indexed: readers need not download it. */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';

type Span = readonly [start: number, end: number];

const spanOf = (place: Position | undefined): Span[] =>
  place?.start.offset !== undefined && place.end.offset !== undefined ? [[place.start.offset, place.end.offset]] : [];

const isIndexData = ({ properties }: Element) => 'dataIndex' in properties;

function spansToCut(html: string): Span[] {
  const spans: Span[] = [];
  visit(fromHtml(html, { verbose: true }), 'element', (element: Element) => {
    if (isIndexData(element)) {
      spans.push(...spanOf(element.position));
      return 'skip';
    }
    const places =
      (element.data as { position?: { properties?: Record<string, Position> } } | undefined)?.position?.properties ??
      {};
    for (const [name, place] of Object.entries(places)) {
      // The space before an attribute goes with it.
      if (/^data(Pagefind|Index)/.test(name))
        spans.push(...spanOf(place).map(([start, end]): Span => [start - 1, end]));
    }
    return undefined;
  });
  return spans.toSorted((a, b) => a[0] - b[0]);
}

/** A page without its index data; every other byte stays as it is. */
export function withoutIndexData(html: string): string {
  const spans = spansToCut(html);
  const ends = [0, ...spans.map(([, end]) => end)];
  return ends.map((end, i) => html.slice(end, spans[i]?.[0])).join('');
}
