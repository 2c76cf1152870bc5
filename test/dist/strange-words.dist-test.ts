/** Words that no format expects: a small guide full of them is built, and each output is still what its format says. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { skipTest } from '../skip-test.ts';
import { validators } from '../../tools/validate/index.ts';
import { completeSample } from '../built-sample.ts';
import { sampleDay, sampleFiles } from '../fixtures/sample-content.ts';
import { copyProject, startBuild, whenEnded } from '../../tools/project-copy.ts';

/** What means something in a URL, in a pattern of files and in a quotation; Windows has no names with the last. */
const oddMarks = `100% #1 & [x] {y} (z) é日 'a' !+;$~@^,=${process.platform === 'win32' ? '' : ' ?*"'} `;
const tempDir = mkdtempSync(join(tmpdir(), oddMarks));
const dist = join(tempDir, 'dist');
/** What ends or opens something in HTML, XML, JSON, Markdown, YAML or a URL. */
const marks = `& "a" 'b' 5 < 6 > 4 \`c\` *d* _e_ [f](g) \\h #i 100 % {j} $k ]]> -- {{l}}`;
/** Other scripts and directions. */
const scripts = 'Zürich naïve 🧊👩‍⚕️ علاج طبيعي טיפול 物理治療 Łódź ﷽';
const title = `Roller & "rod" <3 {x} [y](z) *s*`;
/** As long as a title may be, without a place to break it. */
const long = 'W'.repeat(65);

/** Key of a sample file → replacement value. */
const strange: [file: string, key: string, text: string][] = [
  ['tools/roller.md', 'title', title],
  ['tools/roller.md', 'summary', `A roll ${marks}.`],
  ['techniques/kneading.md', 'title', long],
  ['techniques/kneading.md', 'summary', scripts],
  ['techniques/kneading.md', 'feels', `Firm ${marks}.`],
  ['faq/does-it-hurt.md', 'title', 'Does 5 < 6 & "7" ]]> hurt, علاج 🧊?'],
  ['faq/does-it-hurt.md', 'shortAnswer', `It can ${marks} ${scripts}.`],
  ['sources.yaml', 'title', `A study: ${marks}`],
  ['sources.yaml', 'url', 'https://example.org/a?b=c&d=%22e%22'],
];

/** All that GitHub adds to Markdown, and headings that begin with no letter of English, or have none. */
const markdown = `
## 2026 in short

## 物理治療 🧊

## 🎉

| Left | Right | Center | ${long} |
| :-- | --: | :-: | --- |
| *a* | 1 [@smith2020] | c[^one] | d |

- [ ] to do
- [x] done

  - [ ] within[^one]

> It says so.

\`\`\`
${'a long line of code '.repeat(20)}
\`\`\`

~~Not so.~~ See [below](#section) and [in short](/about/#section-2026-in-short).

[^one]: It says so **there** [@smith2020].
`;

/** A heading without words is refused unless somebody says why it is there. */
const allowHeading = `exceptions:
  - rule: headings
    at: body
    reason: A heading without words is what the test is about.
`;

/** A page that every guide needs, with what no page should be broken by. */
function pageOf(role: string): string {
  const page = (completeSample[`pages/${role}.md`] ?? '')
    .replace('published: 2026-01-10', 'published: 2000-02-29')
    .replace('It is short', () => `It is short ${scripts}`);
  return role === 'about' ? page.replace('\n---\n\n', () => `\n${allowHeading}---\n\n`) + markdown : page;
}

/** Markdown syntax in a field needs an exception. */
const allowMarks = (text: string) =>
  text.replace(
    /^( *)(title: .*)$/m,
    (_, indent: string, line: string) =>
      `${indent}${line}\n${indent}exceptions:\n${indent}  - rule: unparsed-markdown\n${indent}    reason: These marks are what the test is about.`,
  );

function contentOf(): Record<string, string> {
  const pages = ['about', 'benefits', 'safety', 'getting-care'].map(
    (role) => [`pages/${role}.md`, pageOf(role)] as const,
  );
  const files: Record<string, string> = { ...sampleFiles, ...Object.fromEntries(pages) };
  for (const [file, key, text] of strange) {
    const line = new RegExp(`^( *)${key}: .*$`, 'm');
    assert.match(files[file] ?? '', line);
    files[file] = (files[file] ?? '').replace(line, (_, indent: string) => `${indent}${key}: ${JSON.stringify(text)}`);
  }
  const mdx = 'pages/cost.mdx';
  files[mdx] = `${(files[mdx] ?? '').replace(/\n---\n/, `\n${allowHeading}---\n`)}${markdown}`;
  for (const file of new Set(strange.map(([name]) => name))) files[file] = allowMarks(files[file] ?? '');
  return files;
}

/** Files as an editor on Windows saves them: its line ends, and a mark of the encoding in front. */
const fromWindows = new Set(['techniques/kneading.md', 'pages/cost.mdx', 'sources.yaml']);
const asSaved = (name: string, text: string) =>
  fromWindows.has(name) ? `\uFEFF${text.replaceAll('\n', '\r\n')}` : text;

let output = '';
before(async () => {
  copyProject(tempDir);
  rmSync(join(tempDir, 'src/content'), { recursive: true });
  for (const [name, text] of Object.entries(contentOf())) {
    const file = join(tempDir, 'src/content', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, asSaved(name, text));
  }
  const env = {
    TODAY: sampleDay,
    CONTENT_DIR: 'src/content',
    SITE_URL: 'https://bücher.example',
    BASE_PATH: '/a~b/v1.2/',
  };
  const ended = await whenEnded(startBuild(tempDir, { env }));
  output = ended.output;
  assert.equal(ended.status, 0, output);
});
after(() => rmSync(tempDir, { recursive: true }));

for (const { name, validate } of validators)
  test(`passes validation: ${name}`, async (t) => {
    const { count, errors, missing } = await validate(dist);
    // Some formats are checked by programs that npm does not bring everywhere; `.ci/run` installs them.
    if (missing && count === 0) return t.skip(skipTest(missing));
    assert.deepEqual(errors, []);
    assert.ok(count > 0);
    return undefined;
  });

const read = (path: string) => readFileSync(join(dist, path), 'utf8');

test('has the title as written in each output', () => {
  const { feed } = new XMLParser().parse(read('feed.xml')) as { feed: { entry: { title: string }[] } };
  assert.match(JSON.stringify(feed.entry), /Roller &#x26;/);
  const data = JSON.parse(read('api/v1/tools/roller.json')) as { title: string; data: { summary: string } };
  assert.deepEqual([data.title, data.data.summary], [title, `A roll ${marks}.`]);
  const [, block = ''] = /ld\+json">([^<]*)</.exec(read('tools/roller/index.html')) ?? [];
  assert.equal((JSON.parse(block) as { name: string }).name, title);
  assert.match(read('tools/roller/index.md'), /^# Roller & "rod" <3 \{x\} \\\[y]\\\(z\) \\\*s\\\*$/m);
  assert.match(read('llms.txt'), /^- \[Roller & "rod" <3 \{x\} \\\[y\\\]\(z\) \\\*s\\\*\]\(https:/m);
  const book = readdirSync(join(dist, 'download')).find((name) => name.endsWith('.epub')) ?? '';
  const text = new TextDecoder().decode(
    unzipSync(readFileSync(join(dist, 'download', book)))['EPUB/tools.roller.xhtml'],
  );
  assert.match(text, /<h1>Roller &#x26; "rod" &#x3C;3/);
  assert.match(text, /\]\]&gt;/);
});

test('renders all Markdown without inline styles that the policy blocks', () => {
  for (const name of ['about', 'cost']) {
    const html = read(`${name}/index.html`);
    assert.doesNotMatch(html, /<t[hd][^>]* style/);
    assert.match(html, /<td class="align-right">1/);
    assert.match(
      html,
      /<div class="wide-table" role="group" aria-label="Table: Left, Right, Center, W+" tabindex="0">/,
    );
    const ids = [...html.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id);
    assert.ok(
      ['section-2026-in-short', '物理治療', 'section'].every((id) => ids.includes(id)),
      ids.join(),
    );
    assert.equal(new Set(ids).size, ids.length);
    const text = read(`${name}/index.md`);
    assert.match(text, /^\| :-+ \| -+: \| :-+: \| -+ \|$/m);
    assert.match(text, /^ *- \[ \] to do\n+- \[x\] done\n\n? +- \[ \] within/m);
  }
});

test('loads the styles of Markdown elements only on pages that have them', () => {
  const pages = readdirSync(dist, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'));
  for (const name of pages) {
    const html = read(name);
    const isShown = /class="wide-table"/.test(html);
    if (isShown || !/^(?:print|design)/.test(name)) assert.equal(html.includes('.wide-table'), isShown, name);
  }
});

test('builds a page from a file with CRLF line endings', () => {
  assert.match(read('techniques/kneading/index.html'), /It is done by hand/);
  assert.match(read('cost/index.html'), /id="?fact-share/);
});

test('writes absolute, percent-encoded URLs', () => {
  assert.match(read('sitemap.xml'), /<loc>https:\/\/xn--bcher-kva\.example\/a~b\/v1\.2\/tools\/roller\/<\/loc>/);
  assert.match(output, /to be served at \/a~b\/v1\.2\//);
});
