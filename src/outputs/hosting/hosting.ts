/** Hosting settings of a site as data, for all host configuration files and for `npm run preview`. */
import type { Https } from '../../environment.ts';

/** Headers by path: of a folder (`_astro/`), a file (`service-worker.js`), or everything (''). */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

export interface Hosting {
  /** Base path, with leading and trailing slash. */
  base: string;
  /** The first rule applies to everything; others add to it, and their paths do not overlap. */
  rules: readonly [HeaderRule, ...HeaderRule[]];
  /** File extension → media type, where hosts have none or omit the charset. */
  types: Readonly<Record<string, string>>;
}

/** For files with a content hash in their name. */
const immutable = 'public, max-age=31536000, immutable';
/** For all other files: cached, and revalidated before each use. The default of Cloudflare and Netlify. */
export const revalidate = 'public, max-age=0, must-revalidate';

/** Folders whose file names contain a content hash. */
const hashedFolders = ['_astro/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/guide/'];
const hasHash = (file: string) => /[._][\w-]{7,}\.\w+$/.test(file);
/** Path without the folder of a language. */
const inLanguage = (file: string) => file.replace(/^[a-z]{2,3}\/(?=_astro\/|pagefind\/)/, '');
const isInHashedFolder = (file: string) => hashedFolders.some((folder) => inLanguage(file).startsWith(folder));

/** Whether the name of a file contains a content hash. */
export const isNamedByContent = (file: string) =>
  isInHashedFolder(file) || (inLanguage(file).startsWith('pagefind/') && hasHash(file));

/** Features that the guide never uses, disabled as a precaution. */
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
  // The URL of a page can reveal a health condition.
  'Referrer-Policy': 'no-referrer',
  ...(https !== 'off' && { 'Strict-Transport-Security': httpsPromises[https] }),
  'X-Content-Type-Options': 'nosniff',
});

/** Headers of some files only, none of which is among those of all files: some hosts would send it twice. */
const partHeaders: [path: string, headers: Record<string, string>][] = [
  ...hashedFolders.map((path): [string, Record<string, string>] => [path, { 'Cache-Control': immutable }]),
  ['service-worker.js', { 'Cache-Control': 'no-cache' }],
  // The single-file edition has inline scripts; it is meant to be downloaded.
  ['download/', { 'Content-Disposition': 'attachment' }],
  // Other sites may read the data API.
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
 * Pattern of the path between the base path and a page's file name, narrow enough to rule out redirects to
 * `//elsewhere.example/`.
 */
export const foldersPattern = '(?:[A-Za-z0-9._~-]+/)*';

/** Files at the root of a site that configure hosts. */
export const filesForHosts = ['.htaccess', '.nojekyll', '_headers', '_redirects'];

/** Escapes a path for a regular expression. */
export const inPattern = (path: string) => path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const isIn = (rule: string, file: string) =>
  rule === '' || rule.endsWith('/') ? file.startsWith(rule) : file === rule;

/**
 * @param languages folders of the languages, with a trailing slash; '' is the site itself
 * @throws Error if a file to be cached for a year has no hash in its name
 */
export function hostingOf(
  files: readonly string[],
  policy: string,
  base: string,
  https: Https,
  languages: readonly string[] = [''],
): Hosting {
  const wrong = files.filter((file) => isInHashedFolder(file) && !hasHash(file));
  if (wrong.length > 0)
    throw new Error(`Browsers keep these files for a year, and there is no hash in their names: ${wrong.join(', ')}.`);
  const parts = languages.flatMap((folder) =>
    partHeaders.map(([path, headers]) => ({ path: `${folder}${path}`, headers })),
  );
  return { base, rules: [{ path: '', headers: siteHeaders(policy, https) }, ...parts], types: contentTypes };
}

/** All headers of a path: those of every file, overridden by its own. */
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
