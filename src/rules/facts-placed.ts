import { nodesOf } from '../model/body.ts';
import { suggestion } from '../model/suggest.ts';
import type { EntryRule } from './rule.ts';
import { valuesOf } from './rule.ts';

export const factsPlaced: EntryRule = {
  name: 'facts-placed',
  why: 'A fact that the text calls up must be there.',
  scope: 'entry',
  example: {
    file: 'pages/cost.mdx',
    bad: '<Fact id="price" />',
    good: '<Fact id="share" />',
  },
  check: (entry) => {
    // While the fields cannot be read, nobody can tell which facts there are.
    if (entry.raw === undefined) return [];
    const { facts } = valuesOf(entry);
    const ids = Array.isArray(facts) ? facts.map((fact: { id?: unknown } | null) => String(fact?.id)) : [];
    return nodesOf(entry, 'mdxJsxFlowElement')
      .filter(({ node }) => node.name === 'Fact')
      .flatMap(({ node, offset }) => {
        const attribute = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === 'id');
        const id = typeof attribute?.value === 'string' ? attribute.value : '';
        if (ids.includes(id)) return [];
        return [
          {
            bodyOffset: offset,
            message: `this page has no fact "${id}"`,
            fix: suggestion(id, ids) || 'Add it to "facts" in the front matter.',
          },
        ];
      });
  },
};
