/** `.htaccess` for Apache hosts without access to the server configuration. */
import {
  contentTypes,
  filesForHosts,
  foldersPattern,
  inPattern,
  revalidate,
  untransformed,
  type Hosting,
} from './hosting.ts';

/** Only existing files are cached for a year, not errors or redirects. */
const ofFiles = '"expr=%{REQUEST_STATUS} -lt 300 || %{REQUEST_STATUS} -eq 304"';

const setLines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(untransformed(headers)).map(
    ([name, value]) => `Header always set ${name} "${value}"${/immutable/.test(value) ? ` ${ofFiles}` : ''}`,
  );

const typeLines = (types: Hosting['types']) =>
  Object.entries(types).flatMap(([end, type]) => [
    `AddType ${type.replace(/;.*/, '')} .${end}`,
    ...(type.includes('charset=utf-8') ? [`AddCharset utf-8 .${end}`] : []),
  ]);

const compressible = [...new Set(Object.values(contentTypes).map((type) => type.replace(/;.*/, '')))].filter(
  (type) => !type.includes('epub'),
);

const compression = ['BROTLI', 'DEFLATE'].flatMap((filter) => [
  `<IfModule mod_${filter.toLowerCase()}.c>`,
  `    AddOutputFilterByType ${filter}${filter === 'BROTLI' ? '_COMPRESS' : ''} ${compressible.join(' ')}`,
  '</IfModule>',
]);

export function apacheFile({ base, rules, types }: Hosting): string {
  const [all, ...parts] = rules;
  const lines = [
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    'DirectorySlash On',
    `ErrorDocument 404 ${base}404.html`,
    'FileETag MTime Size',
    ...typeLines(types),
    'AddDefaultCharset utf-8',
    ...setLines({ 'Cache-Control': revalidate, ...all.headers }),
    ...parts.flatMap(({ path, headers }) => [
      `<If "%{REQUEST_URI} =~ m#^${inPattern(base + path)}${path.endsWith('/') ? '' : '$'}#">`,
      ...setLines(headers).map((line) => `    ${line}`),
      '</If>',
    ]),
    ...compression,
    '# A compressed file has a tag of its own, by which Apache does not know it again.',
    `RequestHeader edit If-None-Match '^"(.*)-(gzip|br)"$' '"$1", "$1-$2"'`,
    '<IfModule mod_rewrite.c>',
    '    RewriteEngine On',
    '    # One URL for each page.',
    `    RewriteCond %{THE_REQUEST} "\\s(${inPattern(base)}${foldersPattern})index\\.html[?\\s]"`,
    '    RewriteRule ^ %1 [R=301,L]',
    '    # Files for other hosts.',
    `    RewriteRule ^(?:${filesForHosts.map(inPattern).join('|')})$ - [R=404,L]`,
    '    # A folder is there only with a page.',
    '    RewriteCond %{REQUEST_FILENAME} -d',
    '    RewriteCond %{REQUEST_FILENAME}/index.html !-f',
    '    RewriteRule ^ - [R=404,L]',
    '</IfModule>',
  ];
  return `${lines.join('\n')}\n`;
}
