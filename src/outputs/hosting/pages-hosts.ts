/** `_headers` and `_redirects` for Netlify and Cloudflare Pages. */
import type { Hosting } from './hosting.ts';

/** Limits of Cloudflare, which ignores the rest. */
const limits = { rules: 100, lineLength: 2000 };

const lineOf = ([name, value]: [string, string]) => `  ${name}: ${value}`;

/** @throws Error if a host would ignore some of it */
export function headersFile({ base, rules }: Hosting): string {
  const [all] = rules;
  // Redirect from the path without its trailing slash.
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
 * Hosts redirect `tools` to `tools/` themselves. Netlify has one not-found page, at the root of its host; below a base
 * path, this rule selects that of the guide. Cloudflare uses the nearest one, and ignores the rule.
 * @returns undefined without rules
 */
export const redirectsFile = ({ base }: Hosting) => (base === '/' ? undefined : `${base}* ${base}404.html 404\n`);
