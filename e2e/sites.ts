/** The two sites that the tests read: the one at the root of its host, and the one below /guide/. */
export const sites = {
  root: { dir: 'dist', base: '/', port: 4331 },
  below: { dir: 'test-results/site-below', base: '/guide/', port: 4332 },
} as const;

export const addressOf = (site: keyof typeof sites, path = '') =>
  `http://localhost:${sites[site].port}${sites[site].base}${path}`;
