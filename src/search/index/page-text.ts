/** Extracts the text of a page by section: paragraphs, list items and table cells as rendered. */
import type { Element, ElementContent, Nodes, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Section } from '../engine/types.ts';

const blockNames = new Set(
  'address article aside blockquote dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const skipped = new Set('script style template svg nav form noscript select h1'.split(' '));
/** Inline elements that are rendered as boxes, without whitespace before them. */
const isApart = ({ tagName, properties }: Element) => tagName === 'br' || 'dataLabel' in properties;

const isSkipped = ({ tagName, properties }: Element) =>
  skipped.has(tagName) ||
  'dataPagefindIgnore' in properties ||
  'dataIndexIgnore' in properties ||
  'dataIndexPart' in properties ||
  'popover' in properties ||
  'dataIndex' in properties ||
  (properties['hidden'] !== undefined && properties['hidden'] !== null && properties['hidden'] !== false) ||
  properties['ariaHidden'] === 'true';

/** The rendered text of a node. */
export const textOf = (node: Nodes): string => toString(node).replace(/\s+/g, ' ').trim();

/** The sections of some content; what precedes the first heading is the opening. */
export function sectionsOf(content: readonly (ElementContent | RootContent)[]): Section[] {
  const sections: { id: string; heading: string; blocks: string[] }[] = [{ id: '', heading: '', blocks: [] }];
  let line = '';
  const flush = () => {
    const text = line
      .replace(/\s+/g, ' ')
      .replace(/ ([.,;:!?])(?!\d)/g, '$1')
      .trim();
    if (/[\p{L}\p{N}]/u.test(text)) sections.at(-1)?.blocks.push(text);
    line = '';
  };
  const walk = (node: ElementContent | RootContent) => {
    if (node.type === 'text') line += node.value;
    if (node.type !== 'element' || isSkipped(node)) return;
    if (node.tagName === 'h2' || node.tagName === 'h3') {
      flush();
      sections.push({ id: String(node.properties['id'] ?? ''), heading: textOf(node), blocks: [] });
      return;
    }
    const isBlock = blockNames.has(node.tagName);
    if (isBlock) flush();
    else if (isApart(node)) line += ' ';
    node.children.forEach(walk);
    if (isBlock) flush();
  };
  content.forEach(walk);
  flush();
  return sections.filter(({ heading, blocks }) => heading !== '' || blocks.length > 0);
}
