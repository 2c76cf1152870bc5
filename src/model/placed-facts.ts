/** Facts placed in a body by <Fact id="…" />, with their offsets. */
import { nodesOf } from './body.ts';
import type { ParsedEntry } from './entry.ts';

export interface Placed {
  id: string;
  offset: number;
  /** Placed inside a paragraph, where a box cannot be rendered. */
  isInline: boolean;
}

const types = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

/** In document order; inline ones last. */
export const placedFacts = (entry: Pick<ParsedEntry, 'file' | 'body'>): Placed[] =>
  types.flatMap((type) =>
    nodesOf(entry, type)
      .filter(({ node }) => node.name === 'Fact')
      .map(({ node, offset }) => {
        const attribute = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === 'id');
        const id = typeof attribute?.value === 'string' ? attribute.value : '';
        return { id, offset, isInline: type === 'mdxJsxTextElement' };
      }),
  );
