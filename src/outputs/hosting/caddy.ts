/** A snippet to import into a site block of a Caddyfile; does not affect other paths of the host. */
import { allHeaders, filesForHosts, foldersPattern, inPattern, noTransform, type Hosting } from './hosting.ts';

const indented = (lines: readonly string[]) => lines.map((line) => `\t${line}`);
const block = (head: string, lines: readonly string[]) => [`${head} {`, ...indented(lines), '}'];

const headerLines = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => `${name} "${value}"`);

const typeLines = (types: Hosting['types']) =>
  Object.entries(types).flatMap(([end, type]) => [
    `@type-${end} path *.${end}`,
    `header @type-${end} ?Content-Type "${type}"`,
  ]);

/** Order of directives: headers are set before redirects and errors. */
const inOrder = (head: string, lines: readonly string[]) => block(head, block('route', lines));

/** Plain path matchers are case-insensitive, and URLs are not. */
const handle = (pattern: string, name: string, lines: readonly string[]) => [
  `@${name} path_regexp ${pattern}`,
  ...inOrder(`handle @${name}`, lines),
];

/** Not-found responses; not by `handle_errors`, which applies to the whole host. */
const missing = (base: string) => [
  '# Files for other hosts.',
  `@for-hosts path ${filesForHosts.map((name) => base + name).join(' ')}`,
  'rewrite @for-hosts {path}/none',
  '# A folder is there only with a page.',
  '@folder path */',
  'rewrite @folder {path}index.html',
  '@missing not file {path} {path}/index.html',
  ...block('handle @missing', [`rewrite * ${base}404.html`, ...block('file_server', ['status 404'])]),
];

function guideLines(hosting: Hosting): string[] {
  const { base, rules, types } = hosting;
  const [all, ...parts] = rules;
  return [
    '# Added last, since Caddy itself would not compress a file that says so.',
    ...block('header', [`Cache-Control (.+) "$1, ${noTransform}"`, 'defer']),
    'encode zstd gzip',
    ...block('header', headerLines(allHeaders(hosting, all))),
    '# One URL for each page.',
    `@index path_regexp index ^(${inPattern(base)}${foldersPattern})index\\.html$`,
    'redir @index {re.index.1} 301',
    ...missing(base),
    ...parts.flatMap(({ path, headers }) =>
      block(`header ${base}${path}${path.endsWith('/') ? '*' : ''}`, headerLines(headers)),
    ),
    ...typeLines(types),
    ...block('file_server', ['precompressed br gzip']),
  ];
}

export function caddyFile(hosting: Hosting): string {
  const { base, rules } = hosting;
  const slash = base.slice(0, -1);
  const name = `guide${base.replaceAll(/[^A-Za-z0-9]+/g, '-')}path`;
  const lines = [
    '# Import this in a site block that names the host and its root:',
    '#     guide.example { root * /srv/www',
    '#         import /srv/dist-operator/Caddyfile }',
    ...(base === '/'
      ? ['# The root is the folder dist/ itself.', ...inOrder('handle', guideLines(hosting))]
      : [
          `# The guide is the folder ${base} below the root. No other path is changed.`,
          ...handle(`^${inPattern(slash)}$`, `${name}-slash`, [
            ...block('header', headerLines(allHeaders(hosting, rules[0]))),
            `redir ${base} 301`,
          ]),
          ...handle(`^${inPattern(base)}`, name, guideLines(hosting)),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}
