/** `.htaccess` at the top of a site: what Apache reads where its host cannot be configured otherwise. */
import { contentTypes, foldersPattern, revalidate, type Hosting } from './hosting.ts';

const setLines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);

const inPattern = (text: string) => text.replaceAll('.', '\\.');

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
    '    # One address for each page.',
    `    RewriteCond %{THE_REQUEST} "\\s(${base}${foldersPattern})index\\.html[?\\s]"`,
    '    RewriteRule ^ %1 [R=301,L]',
    '    # Files for other hosts.',
    '    RewriteRule ^(?:\\.htaccess|\\.nojekyll|_headers|_redirects)$ - [R=404,L]',
    '</IfModule>',
  ];
  return `${lines.join('\n')}\n`;
}
