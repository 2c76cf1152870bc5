/** Structured data as a step of the build: each page of content says to programs what it says to readers. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { guideInUse } from '../../model/build-content.ts';
import { absolute } from '../../model/routes.ts';
import { contentPages } from '../built-pages.ts';
import { withData } from './data-block.ts';
import { structuredData } from './page-data.ts';

function describePages(root: string): void {
  const guide = guideInUse();
  for (const { path, file, html } of contentPages(root)) {
    const data = structuredData(guide, path, absolute);
    if (data) writeFileSync(file, withData(html, data));
  }
}

export const describe = (): AstroIntegration => ({
  name: 'structured-data',
  hooks: { 'astro:build:done': ({ dir }) => describePages(fileURLToPath(dir)) },
});
