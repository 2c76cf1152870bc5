import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readEnvironment } from './src/environment.ts';
import { markdownSettings } from './src/build/rendering/markdown-bodies.ts';
import { noticesForPages } from './src/build/notices/shipped-modules.ts';
import { routesOfKinds } from './src/build/kind-routes.ts';
import { languagePlugin } from './src/build/language-plugin.ts';
import { regionPlugin } from './src/build/region-plugin.ts';
import { mdxFromEntries } from './src/model/mdx-modules.ts';
import { problemsInDevelopment } from './src/rules/verify.ts';
import { searchInDevelopment } from './src/search/index/dev-server.ts';

const { base, siteUrl } = readEnvironment();

export default defineConfig({
  ...(siteUrl && { site: siteUrl }),
  base,
  trailingSlash: 'always',
  // What a build makes of the pages once they are rendered is in src/build/steps.ts.
  integrations: [mdx(), routesOfKinds(), problemsInDevelopment(), searchInDevelopment()],
  build: { format: 'directory', inlineStylesheets: 'always' },
  markdown: markdownSettings,
  devToolbar: { enabled: false },
  // A strict content security policy allows no inline script but those whose hash it names.
  vite: {
    plugins: [languagePlugin(), regionPlugin(), mdxFromEntries(), noticesForPages()],
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
