import { descriptorOf, kindNames } from '../kinds/index.ts';
import { nodesOf } from '../model/body.ts';
import type { ParsedEntry } from '../model/entry.ts';
import { citationPattern } from '../model/references.ts';
import { stringsOf } from '../model/strings.ts';
import type { EntryRule, LintResult } from './rule.ts';

/** Fields that sections render as text. */
const inSections = kindNames.flatMap((kind) =>
  (descriptorOf(kind).page?.sections ?? []).flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if (part.show === 'list') return [part.field, part.item ?? []].flat();
      return part.show === 'text' ? part.field : [];
    }),
  ),
);
/** Fields that templates and components render as text; a test keeps this list complete. */
const inTemplates = ['how', 'shortAnswer', 'says', 'limits', 'note', 'dose'];

/** Fields whose citations are numbered on pages. */
export const citingFields: ReadonlySet<unknown> = new Set([...inSections, ...inTemplates]);

const hasCitation = (text: string) => text.search(citationPattern) >= 0;

const code = {
  message: 'a citation inside code is shown as plain text',
  fix: 'Remove the backticks or the indentation around it.',
};
const link = {
  message: 'a citation inside a link would be a link within a link',
  fix: 'Move it after the link.',
};
const heading = {
  message: 'a citation in a heading is shown as plain text in lists of headings',
  fix: 'Cite the source in the text below it.',
};
const places = { code, inlineCode: code, link, linkReference: link, heading } as const;

const types = Object.keys(places) as (keyof typeof places)[];

const inBody = (entry: ParsedEntry): LintResult[] =>
  types.flatMap((type) =>
    nodesOf(entry, type)
      .filter(({ node, offset }) => hasCitation(entry.body.slice(offset, node.position?.end.offset)))
      .map(({ offset }) => ({ ...places[type], bodyOffset: offset })),
  );

const inFields = (entry: ParsedEntry): LintResult[] =>
  stringsOf(entry)
    .filter(({ path, text }) => text.includes('[@') && path && hasCitation(text))
    .flatMap(({ path = [] }) => {
      const name = path.findLast((part) => typeof part === 'string');
      return citingFields.has(name) || name === 'reason'
        ? []
        : [
            {
              path,
              message: `a citation in "${name}" is shown as plain text`,
              fix: 'Remove it; cite the source in the text, or list it under "sources".',
            },
          ];
    });

export const citationPlace: EntryRule = {
  name: 'citation-place',
  why: 'Where a page cannot show the number of a source, the citation is published as it was typed.',
  scope: 'entry',
  example: {
    file: 'techniques/kneading.md',
    bad: 'summary: Squeezing and lifting a muscle by hand, slowly and from light to firm [@smith2020].',
    good: 'summary: Squeezing and lifting a muscle by hand, slowly and from light to firm.',
  },
  check: (entry) => [...inBody(entry), ...inFields(entry)],
};
