/** How a site is to be served, as data: what every host file is written from, and what `npm run preview` serves by. */
import type { Https } from '../../environment.ts';

/** What is sent with files: of a folder (`_astro/`), one file (`service-worker.js`), or all ('' ). */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

export interface Hosting {
  /** Path of the guide on its host; starts and ends with a slash. */
  base: string;
  /** The first rule is for everything; each of the others adds to it for its path, and no two of them overlap. */
  rules: readonly [HeaderRule, ...HeaderRule[]];
  /** Ends of names → type of content, where hosts would not know it or leave out the character set. */
  types: Readonly<Record<string, string>>;
}

/** What is kept by a browser as it is, because another content has another name. */
const immutable = 'public, max-age=31536000, immutable';
/** What is kept, and asked for again before each use. Cloudflare and Netlify send the same of their own accord. */
export const revalidate = 'public, max-age=0, must-revalidate';

/** Folders in which the name of each file has a hash of its content in it. */
const hashedFolders = ['_astro/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/guide/'];
const hasHash = (file: string) => /[._][\w-]{7,}\.\w+$/.test(file);
const isInHashedFolder = (file: string) => hashedFolders.some((folder) => file.startsWith(folder));

/** Whether a file of another content would have another name. */
export const isNamedByContent = (file: string) =>
  isInHashedFolder(file) || (file.startsWith('pagefind/') && hasHash(file));

/** What the guide never uses, so that nothing that gets into a page can. */
const unusedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

const twoYears = 'max-age=63072000';
const httpsPromises: Record<Exclude<Https, 'off'>, string> = {
  host: twoYears,
  domain: `${twoYears}; includeSubDomains`,
  preload: `${twoYears}; includeSubDomains; preload`,
};

const siteHeaders = (policy: string, https: Https): Record<string, string> => ({
  'Content-Security-Policy': policy,
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  // The address of a page can say what ails its reader.
  'Referrer-Policy': 'no-referrer',
  ...(https !== 'off' && { 'Strict-Transport-Security': httpsPromises[https] }),
  'X-Content-Type-Options': 'nosniff',
});

/** What is sent with some of the files only. No name is among those of all files: some hosts would send it twice. */
const partHeaders: [path: string, headers: Record<string, string>][] = [
  ...hashedFolders.map((path): [string, Record<string, string>] => [path, { 'Cache-Control': immutable }]),
  ['service-worker.js', { 'Cache-Control': 'no-cache' }],
  // The one-file copy has scripts of its own; it is for keeping, not for reading at the host's address.
  ['download/', { 'Content-Disposition': 'attachment' }],
  // Programs on other sites may read the guide as data.
  ['api/', { 'Access-Control-Allow-Origin': '*' }],
];

export const contentTypes = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  epub: 'application/epub+zip',
} as const;

/**
 * A pattern of what stands between the base and a page's file name. It is this narrow so that nobody can have a
 * host lead away to `//elsewhere.example/`.
 */
export const foldersPattern = '(?:[A-Za-z0-9._~-]+/)*';

/** Files at the top of a site that hosts read, and readers need not. */
export const filesForHosts = ['.htaccess', '.nojekyll', '_headers', '_redirects'];

/** A path in a regular expression, where it stands for itself. */
export const inPattern = (path: string) => path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const isIn = (rule: string, file: string) =>
  rule === '' || rule.endsWith('/') ? file.startsWith(rule) : file === rule;

/** @throws Error when a file that browsers are told to keep for a year has no hash in its name */
export function hostingOf(files: readonly string[], policy: string, base: string, https: Https): Hosting {
  const wrong = files.filter((file) => isInHashedFolder(file) && !hasHash(file));
  if (wrong.length > 0)
    throw new Error(`Browsers keep these files for a year, and there is no hash in their names: ${wrong.join(', ')}.`);
  const parts = partHeaders.map(([path, headers]) => ({ path, headers }));
  return { base, rules: [{ path: '', headers: siteHeaders(policy, https) }, ...parts], types: contentTypes };
}

/** All headers of a rule: those of every file, with its own instead where they differ. */
export const allHeaders = ({ rules: [all] }: Hosting, rule: HeaderRule): Record<string, string> => ({
  'Cache-Control': revalidate,
  ...all.headers,
  ...rule.headers,
});

/** Asks the networks between a host and its readers to change nothing: a saved copy takes only what was published. */
export const noTransform = 'no-transform';

/** Headers with that wish, for hosts that compress files all the same. Others would send them as they are. */
export const untransformed = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      name === 'Cache-Control' ? `${value}, ${noTransform}` : value,
    ]),
  );

/** All headers of a file. @param file its path within the guide */
export const headersOf = (hosting: Hosting, file: string) =>
  allHeaders(hosting, hosting.rules.findLast(({ path }) => isIn(path, file)) ?? hosting.rules[0]);
