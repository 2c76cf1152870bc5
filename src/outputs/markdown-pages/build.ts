/** Markdown as a step of the build: a Markdown page beside every page of content, and the two files for assistants. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readEnvironment } from '../../environment.ts';
import { guideInUse } from '../../model/build-content.ts';
import { absolute, href } from '../../model/routes.ts';
import { targetWithin } from '../../model/target.ts';
import { contentPages } from '../built-pages.ts';
import { llmsFullText, llmsText, markdownPathOf } from './llms.ts';
import { markdownOf } from './markdown.ts';

/** The whole address where the host is known, else the one from the top of the host. */
const addressOf = (path: string) => absolute(path) ?? href(path);

/** Links of a page as they are to be followed from anywhere; places on it stay. */
function linkFrom(page: string) {
  const { base } = readEnvironment();
  return (link: string): string => {
    const target = link.startsWith('#') ? undefined : targetWithin(link, page, base);
    return target ? `${addressOf(target.path)}${target.query}${target.fragment && `#${target.fragment}`}` : link;
  };
}

function writeMarkdownPages(root: string): number {
  const guide = guideInUse();
  const texts = new Map(contentPages(root).map(({ path, html }) => [path, markdownOf(html, linkFrom(path))]));
  for (const [path, text] of texts) writeFileSync(join(root, markdownPathOf(path)), text);
  writeFileSync(join(root, 'llms.txt'), llmsText(guide, addressOf));
  writeFileSync(
    join(root, 'llms-full.txt'),
    llmsFullText(guide, (path) => texts.get(path) ?? ''),
  );
  return texts.size;
}

export const markdownPages = (): AstroIntegration => ({
  name: 'markdown-pages',
  hooks: {
    'astro:build:done': ({ dir, logger }) => logger.info(`${writeMarkdownPages(fileURLToPath(dir))} pages as Markdown`),
  },
});
