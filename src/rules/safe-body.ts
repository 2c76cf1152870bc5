import { toString } from 'mdast-util-to-string';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { ParsedEntry } from '../model/entry.ts';
import { nodesOf, parseBody } from '../model/body.ts';
import { suggestion } from '../model/suggest.ts';
import { strayCharacters } from '../kinds/characters.ts';
import type { EntryRule, LintResult } from './rule.ts';

/** Components allowed in .mdx bodies, with their attributes. They have no children. */
const bodyComponents: Readonly<Record<string, readonly string[]>> = { Fact: ['id'] };

const plainMarkdown = 'Write it in Markdown; the guide styles it.';

/** Only comments, each terminated as browsers parse them: `<!-->` and `--!>` also end a comment. */
const onlyComments = /^(?:<!--(?!-?>)(?:(?!--!?>)[\s\S])*-->\s*)+$/;

/** The fix for a tag; components require MDX. */
const insteadOf = (html: string) =>
  Object.keys(bodyComponents).some((name) => html.startsWith(`<${name} `))
    ? 'Components work in .mdx files only: rename this file to .mdx.'
    : plainMarkdown;

/** Raw HTML is either a script, a layout for one screen size, or an accident. */
const rawHtml = (entry: ParsedEntry): LintResult[] =>
  nodesOf(entry, 'html')
    .filter(({ node }) => !onlyComments.test(node.value.trim()))
    .map(({ node, offset }) => ({
      bodyOffset: offset,
      message: `the text contains HTML: ${node.value.split('\n')[0]?.slice(0, 40)}`,
      fix: insteadOf(node.value),
    }));

/** A name with an ending: not `localhost`, which is the machine of the author, or `https://https://…`. */
const isPublic = (url: string) => {
  const host = URL.parse(url)?.hostname ?? '';
  return /\.[a-z][a-z\d-]+$/.test(host) && !/\.(?:local|localhost|internal)$/.test(host);
};

const isSafe = (url: string) =>
  (/^https?:\/\/[^/\s]+/i.test(url) && isPublic(url)) || /^(\/(?!\/)|#|mailto:[^\s]+@)/i.test(url);

const emptyLinks = (entry: ParsedEntry): LintResult[] =>
  (['link', 'linkReference'] as const)
    .flatMap((type) => nodesOf(entry, type))
    .filter(({ node }) => toString(node).trim() === '')
    .map(({ offset }) => ({
      bodyOffset: offset,
      message: 'a link has no text',
      fix: 'Write the link text between the square brackets.',
    }));

/** Maximum number of individual results. */
const maxCharacters = 100;

const badCharacters = ({ body }: ParsedEntry): LintResult[] =>
  strayCharacters(body)
    .slice(0, maxCharacters)
    .map(({ index, description, fix }) => ({ bodyOffset: index, message: `the text contains ${description}`, fix }));

const unsafeLinks = (entry: ParsedEntry): LintResult[] =>
  (['link', 'definition', 'image'] as const)
    .flatMap((type) => nodesOf(entry, type))
    .filter(({ node }) => !isSafe(node.url))
    .map(({ node, offset }) => ({
      bodyOffset: offset,
      message: `the URL "${node.url}" is not allowed in a link`,
      fix: 'Use https://…, a path in the guide such as /tools/foam-roller/, or #a-heading.',
    }));

const images = (entry: ParsedEntry): LintResult[] =>
  (['image', 'imageReference'] as const)
    .flatMap((type) => nodesOf(entry, type))
    .map(({ offset }) => ({
      bodyOffset: offset,
      message: 'the text contains an image',
      fix: 'Remove it: the only images of an entry are its drawing and the generated ones.',
    }));

/** Problems of a JSX element. */
function componentProblems({ name, attributes, children }: MdxJsxFlowElement | MdxJsxTextElement): LintResult[] {
  const allowed = bodyComponents[name ?? ''];
  if (!allowed)
    return [
      {
        message: `there is no component <${name ?? ''}>`,
        fix: suggestion(name ?? '', Object.keys(bodyComponents)) || plainMarkdown,
      },
    ];
  const strange = attributes.some(
    (one) => one.type !== 'mdxJsxAttribute' || typeof one.value !== 'string' || !allowed.includes(one.name),
  );
  const form = `<${name} ${allowed.map((one) => `${one}="…"`).join(' ')} />`;
  return [
    ...(strange
      ? [{ message: `<${name}> has an unknown attribute, or one that is not a plain string`, fix: `Write ${form}.` }]
      : []),
    ...(children.length > 0
      ? [{ message: `<${name}> must not have children`, fix: `Write ${form}, and the rest after it.` }]
      : []),
  ];
}

/** Starts code in Astro's MDX parser only: ours requires a space after the keyword. */
const codeWord = /^(?:import|export)(?=[\s*{"']|$)/;

const hiddenCode = (entry: ParsedEntry): LintResult[] =>
  nodesOf(entry, 'paragraph')
    .filter(({ node }) => entry.file.endsWith('.mdx') && node.position?.start.column === 1)
    .flatMap(({ offset }) => {
      const word = codeWord.exec(entry.body.slice(offset, offset + 7))?.[0];
      return word
        ? [
            {
              bodyOffset: offset,
              message: `MDX parses a paragraph that begins with "${word}" as code`,
              fix: 'Start it with another word.',
            },
          ]
        : [];
    });

/** Whether an MDX expression is only a comment. */
const isComment = (value: string) => /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test(value);

function mdxCode(entry: ParsedEntry): LintResult[] {
  const headings = nodesOf(entry, 'heading').map(({ node, offset }) => [offset, node.position?.end.offset ?? offset]);
  // The id of a heading is derived from its text.
  const inHeading = (at: number) => headings.some(([from = 0, to = 0]) => from <= at && at < to);
  const expressions = (['mdxFlowExpression', 'mdxTextExpression'] as const)
    .flatMap((type) => nodesOf(entry, type))
    .filter(({ node, offset }) => !isComment(node.value) || inHeading(offset));
  const code = [...nodesOf(entry, 'mdxjsEsm'), ...expressions].map(({ offset }): LintResult => ({
    bodyOffset: offset,
    message: 'the text contains JavaScript',
    fix: 'Remove import lines and braces; components need no import.',
  }));
  const elements = (['mdxJsxFlowElement', 'mdxJsxTextElement'] as const).flatMap((type) => nodesOf(entry, type));
  return [
    ...code,
    ...elements.flatMap(({ node, offset }) =>
      componentProblems(node).map((problem) => ({ ...problem, bodyOffset: offset })),
    ),
  ];
}

export const safeBody: EntryRule = {
  name: 'safe-body',
  why: 'Content must not contain scripts, unsafe URLs or code that runs during the build.',
  scope: 'entry',
  example: {
    file: 'tools/roller.md',
    bad: '<video src="roller.mp4"></video>',
    good: 'A **firm** roller.',
  },
  check: (entry) => {
    const { failure } = parseBody(entry);
    if (failure) return [{ bodyOffset: failure.offset, message: failure.message, fix: failure.fix }];
    return [rawHtml, unsafeLinks, emptyLinks, images, mdxCode, hiddenCode, badCharacters].flatMap((find) =>
      find(entry),
    );
  },
};
