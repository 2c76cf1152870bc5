/** What nginx includes in a server block. An `add_header` in a location drops all inherited ones: each has them all. */
import { allHeaders, contentTypes, foldersPattern, type HeaderRule, type Hosting } from './hosting.ts';

const indented = (lines: readonly string[]) => lines.map((line) => `    ${line}`);

const headerLines = (headers: Record<string, string>) =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);

/** A folder keeps what is inside it from patterns; one file is matched exactly; the guide itself by its beginning. */
const matchOf = ({ path }: HeaderRule) => (path === '' ? '' : path.endsWith('/') ? '^~ ' : '= ');

const location = (hosting: Hosting, rule: HeaderRule): string[] => [
  `location ${matchOf(rule)}${hosting.base}${rule.path} {`,
  ...indented(headerLines(allHeaders(hosting, rule))),
  '}',
];

const byType = (types: Hosting['types']) => {
  const bare = Object.entries(types).map(([end, type]) => [type.replace(/;.*/, ''), end] as const);
  return ['types {', ...indented([...mimeTypes, ...bare].map(([type, end]) => `${type} ${end};`)), '}'];
};

/** A `types` block takes the place of nginx's own list, so that it must hold the rest of what a guide consists of. */
const mimeTypes = [
  ['image/png', 'png'],
  ['image/jpeg', 'jpg jpeg'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
  ['image/x-icon', 'ico'],
  ['text/css', 'css'],
  ['font/woff2', 'woff2'],
  ['application/pdf', 'pdf'],
  ['application/zip', 'zip'],
] as const;

const compressed = ['text/css', ...new Set(Object.values(contentTypes).map((type) => type.replace(/;.*/, '')))].filter(
  (type) => !/html|epub/.test(type),
);

const usage = (base: string) => [
  '# Include this in a server block that names the host, its certificate and its root:',
  '#     server { listen 443 ssl; server_name …; root /srv/www; include /srv/dist-operator/nginx.conf; }',
  base === '/' ? '# The root is the folder dist/ itself.' : `# The guide is the folder ${base} below the root.`,
];

export function nginxFile(hosting: Hosting): string {
  const { base, rules, types } = hosting;
  const lines = [
    ...usage(base),
    '',
    'index index.html;',
    `error_page 404 ${base}404.html;`,
    '# Behind a proxy the host does not know its own scheme.',
    'absolute_redirect off;',
    'server_tokens off;',
    'etag on;',
    '',
    ...byType(types),
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${compressed.join(' ')};`,
    '',
    'gzip on;',
    'gzip_vary on;',
    'gzip_static on;',
    `gzip_types ${compressed.join(' ')};`,
    '',
    '# One address for each page.',
    `if ($request_uri ~ "^(${base}${foldersPattern})index\\.html(\\?.*)?$") { return 301 $1$2; }`,
    '# Files for other hosts.',
    `location ~ "^${base}(\\.|_headers$|_redirects$)" { return 404; }`,
    ...(base === '/' ? [] : [`location = / { return 302 ${base}; }`]),
    ...rules.flatMap((rule) => location(hosting, rule)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same for brotli, apart because nginx does not start where it is not installed. */
export const nginxBrotliFile = () =>
  [
    '# Include this beside nginx.conf where the brotli modules are installed:',
    '#     apt-get install libnginx-mod-http-brotli-filter libnginx-mod-http-brotli-static',
    'brotli on;',
    'brotli_static on;',
    `brotli_types ${compressed.join(' ')};`,
    '',
  ].join('\n');
