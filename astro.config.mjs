import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readEnvironment } from './src/environment.ts';
import { bundle } from './src/bundle/build.ts';
import { printing } from './src/bundle/print-page.ts';
import { keepPlaces } from './src/outputs/keep-places.ts';
import { api } from './src/outputs/api/build.ts';
import { feeds } from './src/outputs/feeds/build.ts';
import { hosting } from './src/outputs/hosting/build.ts';
import { describe } from './src/outputs/structured-data/build.ts';
import { twins } from './src/outputs/twins/build.ts';
import { verifyAfter, verifyBefore } from './src/rules/verify.ts';
import { search } from './src/search/build.ts';

const { base, contentDir, siteUrl } = readEnvironment();

/** Astro keeps parsed entries: another content folder, and another schema, has another store of them. */
const storeKey = readdirSync('src/schema')
  .toSorted()
  .reduce((hash, name) => hash.update(readFileSync(`src/schema/${name}`)), createHash('sha256').update(contentDir))
  .digest('hex')
  .slice(0, 12);

export default defineConfig({
  ...(siteUrl && { site: siteUrl }),
  base,
  trailingSlash: 'always',
  // The steps of the build, in the order in which they run.
  integrations: [
    mdx(),
    verifyBefore(),
    keepPlaces(),
    twins(),
    describe(),
    feeds(),
    api(),
    search(),
    hosting(),
    bundle(),
    printing(),
    verifyAfter(),
  ],
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  cacheDir: `./node_modules/.astro/${storeKey}`,
  // A strict content security policy allows no inline script but those whose hash it names.
  vite: {
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        // Astro's own marker in MDX modules; it is read before the bundler drops it.
        onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
      },
    },
  },
});
