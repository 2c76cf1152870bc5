/** Builds the sites that the tests read. */
import { sampleContent, sites } from './sites.ts';
import type { Step } from './run-steps.ts';

const build = (name: string, out: string, env: Record<string, string>): Step => ({
  name,
  command: 'node',
  args: ['src/commands/build.mjs', '--out', out],
  env,
});

export const buildSteps: readonly Step[] = [
  build('Build at /', 'dist', {}),
  build('Build at /guide/', sites.below.dir, {
    BASE_PATH: sites.below.base,
    SITE_URL: 'https://example.org',
    HSTS: 'host',
  }),
  build('Build the sample guide', sites.sample.dir, { CONTENT_DIR: sampleContent }),
];
