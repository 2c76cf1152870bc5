/** First port of the tests; parallel runs need different ones. */
const firstPort = Number(process.env['E2E_PORT'] ?? 4331);

const atRoot = { dir: 'dist', base: '/' };
const belowPath = { dir: 'test-results/site-below', base: '/guide/' };

/** Content of the sample guide: a small guide with entries of every kind. */
export const sampleContent = 'test/fixtures/guide';

/**
 * The sites under test: the guide at the root of its host, the guide below /guide/, and the sample guide, for tests
 * whose duration grows with the number of pages. With E2E_BELOW=1 the tests of the first run on the second.
 */
export const sites = {
  root: { ...(process.env['E2E_BELOW'] === '1' ? belowPath : atRoot), port: firstPort },
  below: { ...belowPath, port: firstPort + 1 },
  sample: { dir: 'test-results/site-sample', base: '/', port: firstPort + 2 },
} as const;

/** The sites whose pages are those of the guide. */
export const guideSites = ['root', 'below'] as const;

export const urlOf = (site: keyof typeof sites, path = '') =>
  `http://localhost:${sites[site].port}${sites[site].base}${path}`;
