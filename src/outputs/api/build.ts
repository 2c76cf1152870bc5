/** The data interface as a step of the build. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { guideInUse } from '../../model/build-content.ts';
import { absolute, href } from '../../model/routes.ts';
import { apiFiles } from './files.ts';

function writeApi(root: string): void {
  for (const [path, content] of apiFiles(guideInUse(), (address) => absolute(address) ?? href(address))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `${JSON.stringify(content)}\n`);
  }
}

export const api = (): AstroIntegration => ({
  name: 'data-interface',
  hooks: { 'astro:build:done': ({ dir }) => writeApi(fileURLToPath(dir)) },
});
