/** First of the ports that the tests use; two runs on one machine need two. */
const firstPort = Number(process.env['E2E_PORT'] ?? 4331);

/** The two sites that the tests read: the one at the root of its host, and the one below /guide/. */
export const sites = {
  root: { dir: 'dist', base: '/', port: firstPort },
  below: { dir: 'test-results/site-below', base: '/guide/', port: firstPort + 1 },
} as const;

export const addressOf = (site: keyof typeof sites, path = '') =>
  `http://localhost:${sites[site].port}${sites[site].base}${path}`;
