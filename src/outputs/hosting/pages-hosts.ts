/** Files that Netlify and Cloudflare Pages read from the top of a site: `_headers` and `_redirects`. */
import type { Hosting } from './hosting.ts';

/** What Cloudflare takes; it drops the rest without a word. */
const limits = { rules: 100, lineLength: 2000 };

const lineOf = ([name, value]: [string, string]) => `  ${name}: ${value}`;

/** @throws Error when a host would drop some of it */
export function headersFile({ base, rules }: Hosting): string {
  const lines = rules.flatMap(({ path, headers }) => [
    `${base}${path}${path === '' || path.endsWith('/') ? '*' : ''}`,
    ...Object.entries(headers).map(lineOf),
  ]);
  const long = lines.find((line) => line.length > limits.lineLength);
  if (long || rules.length > limits.rules)
    throw new Error(
      `Cloudflare Pages takes ${limits.rules} rules of ${limits.lineLength} characters a line; this is too long: ${(long ?? `${rules.length} rules`).slice(0, 60)}…`,
    );
  return `${lines.join('\n')}\n`;
}

/**
 * Hosts lead `tools` to `tools/` by themselves. A guide below a path leaves the top of its host free: it leads there.
 * @returns undefined where nothing is led anywhere
 */
export const redirectsFile = ({ base }: Hosting) => (base === '/' ? undefined : `/ ${base} 302\n`);
