import type { Draft } from '../model/entry.ts';
import { nodesOf, parseBody } from '../model/body.ts';
import { suggestion } from '../model/suggest.ts';
import type { EntryRule, Finding } from './rule.ts';

/** Components that an .mdx body may use. */
const bodyComponents = ['Fact'] as const;

const plainMarkdown = 'Write it in Markdown; the guide gives it its looks.';

/** Markdown has no tags, so raw HTML is a script, a layout that only fits one screen, or an accident. */
const rawHtml = (entry: Draft): Finding[] =>
  nodesOf(entry, 'html')
    .filter(({ node }) => !/^<!--[\s\S]*-->$/.test(node.value.trim()))
    .map(({ node, offset }) => ({
      bodyOffset: offset,
      message: `HTML stands in the text: ${node.value.split('\n')[0]?.slice(0, 40)}`,
      fix: plainMarkdown,
    }));

const isSafe = (url: string) => /^(https?:\/\/[^/\s]+|\/(?!\/)|#|mailto:[^\s]+@)/i.test(url);

const unsafeLinks = (entry: Draft): Finding[] =>
  (['link', 'definition', 'image'] as const)
    .flatMap((type) => nodesOf(entry, type))
    .filter(({ node }) => !isSafe(node.url))
    .map(({ node, offset }) => ({
      bodyOffset: offset,
      message: `the address "${node.url}" is not one that a page may link to`,
      fix: 'Use https://…, a path of the guide such as /tools/foam-roller/, or #a-heading.',
    }));

const images = (entry: Draft): Finding[] =>
  nodesOf(entry, 'image').map(({ offset }) => ({
    bodyOffset: offset,
    message: 'an image stands in the text',
    fix: 'Pictures of entries are drawn by the guide; leave it out.',
  }));

function mdxCode(entry: Draft): Finding[] {
  const code = (['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression'] as const).flatMap((type) =>
    nodesOf(entry, type).map(({ offset }) => ({
      bodyOffset: offset,
      message: 'program code stands in the text',
      fix: 'Leave out import lines and braces; components are there without them.',
    })),
  );
  const elements = (['mdxJsxFlowElement', 'mdxJsxTextElement'] as const).flatMap((type) => nodesOf(entry, type));
  const unknown = elements
    .filter(({ node }) => !(bodyComponents as readonly (string | null)[]).includes(node.name))
    .map(({ node, offset }) => ({
      bodyOffset: offset,
      message: `there is no component <${node.name ?? ''}>`,
      fix: suggestion(node.name ?? '', bodyComponents) || plainMarkdown,
    }));
  const attributes = elements
    .filter(({ node }) =>
      node.attributes.some((attribute) => attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string'),
    )
    .map(({ node, offset }) => ({
      bodyOffset: offset,
      message: `<${node.name ?? ''}> has an attribute that is not plain text`,
      fix: 'Write it as name="text".',
    }));
  return [...code, ...unknown, ...attributes];
}

export const safeBody: EntryRule = {
  name: 'safe-body',
  why: 'A text file may not bring scripts, foreign addresses or code that runs while the guide is built.',
  scope: 'entry',
  example: {
    file: 'tools/roller.md',
    bad: '<video src="roller.mp4"></video>',
    good: 'A **firm** roller.',
  },
  check: (entry) => {
    const { failure } = parseBody(entry);
    if (failure) return [{ bodyOffset: failure.offset, message: failure.message, fix: failure.fix }];
    return [...rawHtml(entry), ...unsafeLinks(entry), ...images(entry), ...mdxCode(entry)];
  },
};
