/** The facts that a text places, <Fact id="…" />, each with where it stands. */
import { nodesOf } from './body.ts';
import type { ParsedEntry } from './entry.ts';

export interface Placed {
  id: string;
  offset: number;
  /** It stands in a line of text, where no box fits. */
  isInline: boolean;
}

const types = ['mdxJsxFlowElement', 'mdxJsxTextElement'] as const;

/** In the order of the text; those in lines of text last. */
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
