/** First of the ports that the tests use; two runs on one machine need two. */
const firstPort = Number(process.env['E2E_PORT'] ?? 4331);

const atRoot = { dir: 'dist', base: '/' };
const belowPath = { dir: 'test-results/site-below', base: '/guide/' };

/**
 * The two sites that the tests read: the one at the root of its host, and the one below /guide/.
 * With E2E_BELOW=1 the one below a path takes the tests that are written for the other.
 */
export const sites = {
  root: { ...(process.env['E2E_BELOW'] === '1' ? belowPath : atRoot), port: firstPort },
  below: { ...belowPath, port: firstPort + 1 },
} as const;

export const urlOf = (site: keyof typeof sites, path = '') =>
  `http://localhost:${sites[site].port}${sites[site].base}${path}`;
