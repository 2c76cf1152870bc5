/**
 * A file to include in an nginx server block. Everything is inside locations below the base path, so that other paths
 * of
 * the host are unaffected. An `add_header` in a location discards inherited ones, so each location has all of them.
 */
import { allHeaders, contentTypes, filesForHosts, foldersPattern, inPattern, untransformed } from './hosting.ts';
import type { HeaderRule, Hosting } from './hosting.ts';
import { commonTypes } from './types.ts';

const indented = (lines: readonly string[]) => lines.map((line) => (line ? `    ${line}` : ''));
const block = (head: string, lines: readonly string[]) => [`${head} {`, ...indented(lines), '}'];

/** Only existing files are cached for a year, not errors or redirects. */
const isKept = (headers: Readonly<Record<string, string>>) => /immutable/.test(headers['Cache-Control'] ?? '');

const headerLines = (headers: Record<string, string>) =>
  Object.entries(untransformed(headers)).map(
    ([name, value]) => `add_header ${name} "${value}"${isKept({ [name]: value }) ? '' : ' always'};`,
  );

const bare = (type: string) => type.replace(/;.*/, '');

/** A `types` block replaces the server's list, so it has all types of a guide. */
const typeBlock = (types: Hosting['types']) =>
  block(
    'types',
    Object.entries({ ...commonTypes, ...types }).map(([end, type]) => `${bare(type)} ${end};`),
  );

const compressed = ['text/css', ...new Set(Object.values(contentTypes).map(bare))].filter(
  (type) => !/html|epub/.test(type),
);

/** One canonical URL per page. */
const withoutIndex = ({ base }: Hosting) =>
  `if ($request_uri ~ "^(${inPattern(base)}${foldersPattern})index\\.html(\\?.*)?$") { return 301 $1$2; }`;

/** `^~` prevents regular expression locations inside a folder; a single file is matched exactly. */
const part = (hosting: Hosting, rule: HeaderRule): string[] =>
  block(`location ${rule.path.endsWith('/') ? '^~' : '='} ${hosting.base}${rule.path}`, [
    ...headerLines(allHeaders(hosting, rule)),
    ...(rule.path.endsWith('/') && !isKept(rule.headers) ? [withoutIndex(hosting)] : []),
  ]);

const brotliLines = ['brotli on;', 'brotli_static on;', `brotli_types ${compressed.join(' ')};`];

function guideBlock(hosting: Hosting, hasBrotli: boolean): string[] {
  const { base, types } = hosting;
  const [all, ...parts] = hosting.rules;
  // Where the guide has the host to itself, locations of the operator take precedence: for certificates, for example.
  return block(`location ${base === '/' ? '' : '^~ '}${base}`, [
    'index index.html;',
    '# A folder without a page is not there either.',
    `error_page 403 404 =404 ${base}404.html;`,
    '# Behind a proxy the host does not know its own scheme.',
    'absolute_redirect off;',
    'server_tokens off;',
    'etag on;',
    '',
    ...typeBlock(types),
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${compressed.join(' ')};`,
    '',
    'gzip on;',
    'gzip_vary on;',
    'gzip_static on;',
    `gzip_types ${compressed.join(' ')};`,
    ...(hasBrotli ? brotliLines : []),
    '',
    ...headerLines(allHeaders(hosting, all)),
    withoutIndex(hosting),
    '# Files for other hosts.',
    `location ~ "^${inPattern(base)}(${filesForHosts.map(inPattern).join('|')})$" { return 404; }`,
    ...parts.flatMap((rule) => part(hosting, rule)),
  ]);
}

/** The base path without its trailing slash. */
const slashBlock = (hosting: Hosting) =>
  block(`location = ${hosting.base.slice(0, -1)}`, [
    'absolute_redirect off;',
    ...headerLines(allHeaders(hosting, hosting.rules[0])),
    `return 301 ${hosting.base}$is_args$args;`,
  ]);

const usage = (base: string, name: string) => [
  '# Include this in a server block that names the host, its certificate and its root:',
  `#     server { listen 443 ssl; server_name …; root /srv/www; include /srv/dist-operator/${name}; }`,
  base === '/'
    ? '# The root is the folder dist/ itself.'
    : `# The guide is the folder ${base} below the root. No other path is changed.`,
];

function fileOf(hosting: Hosting, name: string, hasBrotli: boolean): string {
  const lines = [
    ...usage(hosting.base, name),
    ...(hosting.base === '/' ? [] : slashBlock(hosting)),
    ...guideBlock(hosting, hasBrotli),
  ];
  return `${lines.join('\n')}\n`;
}

export const nginxFile = (hosting: Hosting) => fileOf(hosting, 'nginx.conf', false);

/** With brotli; a separate file, since nginx fails to start without the module. */
export const nginxBrotliFile = (hosting: Hosting) =>
  [
    '# Take this in the place of nginx.conf where the brotli modules are installed:',
    '#     apt-get install libnginx-mod-http-brotli-filter libnginx-mod-http-brotli-static',
    fileOf(hosting, 'nginx-brotli.conf', true),
  ].join('\n');
