/** What a Caddyfile imports in a site block. */
import { allHeaders, foldersPattern, revalidate, type Hosting } from './hosting.ts';

const headerLines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`);

const typeLines = (types: Hosting['types']) =>
  Object.entries(types).flatMap(([end, type]) => [
    `@type-${end} path *.${end}`,
    `header @type-${end} ?Content-Type "${type}"`,
  ]);

export function caddyFile(hosting: Hosting): string {
  const { base, rules, types } = hosting;
  const [all, ...parts] = rules;
  const lines = [
    '# Import this in a site block that names the host and its root:',
    '#     guide.example { root * /srv/www',
    '#         import /srv/dist-operator/Caddyfile }',
    base === '/' ? '# The root is the folder dist/ itself.' : `# The guide is the folder ${base} below the root.`,
    'encode zstd gzip',
    ...(base === '/' ? [] : [`redir / ${base} 302`]),
    '# One address for each page.',
    `@index path_regexp index ^(${base}${foldersPattern})index\\.html$`,
    'redir @index {re.index.1} 301',
    '# Files for other hosts.',
    `@others path ${['.htaccess', '.nojekyll', '_headers', '_redirects'].map((name) => base + name).join(' ')}`,
    'error @others 404',
    'header {',
    ...headerLines(all.headers),
    '}',
    '# Only where none of the following sends another.',
    `header ?Cache-Control "${revalidate}"`,
    ...parts.flatMap(({ path, headers }) => [
      `header ${base}${path}${path.endsWith('/') ? '*' : ''} {`,
      ...headerLines(headers),
      '}',
    ]),
    ...typeLines(types),
    'file_server {',
    '\tprecompressed br gzip',
    '}',
    'handle_errors {',
    '\theader {',
    ...headerLines(allHeaders(hosting, all)).map((line) => `\t${line}`),
    '\t}',
    `\trewrite * ${base}404.html`,
    '\tfile_server',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}
