/** Files that Netlify and Cloudflare Pages read from the top of a site: `_headers` and `_redirects`. */
import type { Hosting } from './hosting.ts';

/** What Cloudflare takes; it drops the rest without a word. */
const limits = { rules: 100, lineLength: 2000 };

const lineOf = ([name, value]: [string, string]) => `  ${name}: ${value}`;

/** @throws Error when a host would drop some of it */
export function headersFile({ base, rules }: Hosting): string {
  const [all] = rules;
  // They lead the path without its slash to the guide.
  const slash = base === '/' ? [] : [[base.slice(0, -1), all.headers] as const];
  const parts = rules.map(
    ({ path, headers }) => [`${base}${path}${path === '' || path.endsWith('/') ? '*' : ''}`, headers] as const,
  );
  const lines = [...slash, ...parts].flatMap(([path, headers]) => [path, ...Object.entries(headers).map(lineOf)]);
  const long = lines.find((line) => line.length > limits.lineLength);
  if (long || rules.length > limits.rules)
    throw new Error(
      `Cloudflare Pages takes ${limits.rules} rules of ${limits.lineLength} characters a line; this is too long: ${(long ?? `${rules.length} rules`).slice(0, 60)}…`,
    );
  return `${lines.join('\n')}\n`;
}

/**
 * Hosts lead `tools` to `tools/` by themselves. Netlify has one page for what is not there, at the top of its host;
 * below a path, this says which is the guide's. Cloudflare looks for the nearest one, and passes over this line.
 * @returns undefined where nothing is to be said
 */
export const redirectsFile = ({ base }: Hosting) => (base === '/' ? undefined : `${base}* ${base}404.html 404\n`);
