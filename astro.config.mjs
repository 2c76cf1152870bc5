import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readEnvironment } from './src/environment.ts';
import { bundle } from './src/bundle/build.ts';
import { noticesForPages } from './src/build/notices/shipped-modules.ts';
import { inStages } from './src/build/stages.ts';
import { printing } from './src/bundle/print-page.ts';
import { keepLegacyAnchors } from './src/outputs/legacy-anchors.ts';
import { mdxFromEntries } from './src/model/mdx-modules.ts';
import { api } from './src/outputs/api/build.ts';
import { feeds } from './src/outputs/feeds/build.ts';
import { hosting } from './src/outputs/hosting/build.ts';
import { describe } from './src/outputs/structured-data/build.ts';
import { markdownPages } from './src/outputs/markdown-pages/build.ts';
import { problemsInDevelopment, verifyAfter } from './src/rules/verify.ts';
import { search } from './src/search/index/build.ts';

const { base, contentDir, siteUrl } = readEnvironment();

export default defineConfig({
  ...(siteUrl && { site: siteUrl }),
  base,
  trailingSlash: 'always',
  // The steps of the build, in the order in which they run.
  integrations: inStages([
    mdx(),
    problemsInDevelopment(),
    keepLegacyAnchors(),
    markdownPages(),
    describe(),
    feeds(),
    api(),
    search(),
    hosting(),
    bundle(),
    printing(),
    verifyAfter(),
  ]),
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // A strict content security policy allows no inline script but those whose hash it names.
  vite: {
    plugins: [mdxFromEntries(contentDir), noticesForPages()],
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
