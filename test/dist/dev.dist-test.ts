import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sampleContent } from '../../tools/test-runner/sites.ts';

const port = 4391;
const origin = `http://localhost:${port}`;
const page = { headers: { accept: 'text/html' } };

/** What the server answers once it passes a test; it takes its time to start and to see a change. */
async function until(path: string, passes: (text: string, status: number) => boolean): Promise<string> {
  let last = 'nothing';
  for (let tries = 0; tries < 120; tries += 1) {
    const response = await fetch(`${origin}${path}`, page).catch(() => undefined);
    last = (await response?.text()) ?? last;
    if (response && passes(last, response.status)) return last;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`${path} did not become what it should; last it was: ${last.slice(0, 500)}`);
}

/** The response to a page whose host name resolves to this machine (DNS rebinding). */
const statusFor = (host: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    request(origin, { headers: { ...page.headers, host } }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

/** A folder whose name means something in a URL, in a pattern of files and in a quotation. */
const oddName = `hands-on 100% #1 & [x] {y} é日 'z' dev-`;

/** Starts the server on a copy of the content. */
function startServer(t: TestContext, change: (edit: (file: string, from: string, to: string) => void) => void) {
  const dir = mkdtempSync(join(tmpdir(), oddName));
  cpSync(sampleContent, dir, { recursive: true });
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(join(dir, file), 'utf8');
    assert.ok(text.includes(from), `${file} has "${from}"`);
    writeFileSync(join(dir, file), text.replace(from, to));
  };
  change(edit);
  const server = spawn(process.execPath, ['src/commands/dev.ts'], {
    env: { ...process.env, PORT: String(port), CONTENT_DIR: dir },
    stdio: 'ignore',
  });
  t.after(() => {
    server.kill();
    rmSync(dir, { recursive: true, force: true });
  });
  return edit;
}

const problems = (text: string) => text.split('data-problem').length - 1;

// One server for all: Astro keeps what it has read in one place, so that a second one in the same folder is refused.
test('shows problems in place of every page until they are fixed, and updates search', async (t) => {
  const tool = 'tools/foam-roller.md';
  const technique = 'techniques/myofascial-release.md';
  const edit = startServer(t, (broken) => {
    broken(tool, 'type: both', 'type: bothe');
    broken(technique, 'youMove: ', 'youMov: ');
  });
  const both = await until('/', (text, status) => status === 500 && problems(text) === 3);
  assert.match(both, /foam-roller\.md:\d+:\d+/);
  assert.match(both, /myofascial-release\.md:\d+:\d+/);
  assert.match(both, /Did you mean &quot;both&quot;\?/);
  assert.equal(await statusFor('rebound.example'), 403, 'the problems are not for a name that leads here');
  edit(tool, 'type: bothe', 'type: both');
  await until('/tools/', (text, status) => status === 500 && problems(text) === 2);
  edit(technique, 'youMov: ', 'youMove: ');
  await until('/tools/foam-roller/', (text, status) => status === 200 && text.includes('<h1>Foam roller</h1>'));
  edit(tool, 'type: both', 'type: <b>');
  await until('/tools/foam-roller/', (text, status) => status === 500 && !text.includes('<b>'));
  assert.equal(await statusFor('rebound.example'), 403, 'nor while Astro’s server shows them');
  edit(tool, 'type: <b>', 'type: both');
  await until('/tools/foam-roller/', (_, status) => status === 200);
  assert.equal(await statusFor('rebound.example'), 403, 'and pages are not');

  edit('pages/cost.mdx', 'To your insurer:', 'To your zebra:');
  await until('/cost/', (text, status) => status === 200 && text.includes('To your zebra:'));

  // Browsers use an SVG only with its media type.
  for (const drawing of ['body', 'tools/foam-roller'])
    assert.equal((await fetch(`${origin}/drawings/${drawing}.svg`)).headers.get('content-type'), 'image/svg+xml');

  const names = '/pagefind/guide/en-us.json';
  assert.doesNotMatch(await until(names, (_, status) => status === 200), /zebra stick/);
  edit('tools/thera-cane.md', 'searchTerms:\n', 'searchTerms:\n  - zebra stick\n');
  await until(names, (text) => text.includes('zebra stick'));
});
