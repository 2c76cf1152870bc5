import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { changed, sampleFiles, writeSample } from '../../test/fixtures/sample-content.ts';

const kneading = sampleFiles['techniques/kneading.md'] ?? '';
const technique = (id: string, from: string, to: string) => ({
  [`techniques/${id}.md`]: kneading.replace('title: Kneading', `title: ${id}`).replace(from, to),
});

/** Twelve files, each invalid in another way. */
const twelveBroken: Record<string, string | Buffer> = {
  ...technique('wrong-value', 'pressure: varies', 'pressure: hard'),
  ...technique('missing-field', 'pressure: varies\n', ''),
  ...technique('unknown-key', 'summary:', 'sumary:'),
  ...technique('dangling', '  - roller', '  - rolle'),
  ...technique('no-such-day', 'updated: 2026-01-12', 'updated: 2026-02-30'),
  ...technique('too-sure', 'It may ease pain', 'It eases pain'),
  ...technique('script', 'It is done', '<script>alert(1)</script> It is done'),
  ...technique('promise', '  - ease pain', '  - boost your immune system'),
  'techniques/latin.md': Buffer.from(kneading.replace('by hand', 'by h\u00e4nd'), 'latin1'),
  'techniques/a#b.md': kneading,
  ...changed('faq/does-it-hurt.md', 'title: Does it hurt?', 'title: It hurts'),
  ...changed('sources.yaml', 'https://example.org/kneading', '"javascript:alert(1)"'),
};

const run = (command: string, contentDir: string, ...args: string[]) =>
  runFile(`src/commands/${command}.ts`, contentDir, ...args);

const runFile = (file: string, contentDir: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir, TODAY: '2026-02-01' },
  });
  return { status, output: stdout + stderr };
};

/** Names and modification times in dist/. */
const distNow = () =>
  existsSync('dist')
    ? readdirSync('dist', { recursive: true }).map(
        (name) => `${String(name)} ${statSync(`dist/${String(name)}`).mtimeMs}`,
      )
    : [];

test('check reports twelve invalid files in one run, each with a line, and fails', () => {
  const sample = writeSample(twelveBroken);
  const { status, output } = run('check', sample.dir);
  sample.remove();
  assert.equal(status, 1);
  for (const name of Object.keys(twelveBroken))
    assert.match(output, new RegExp(`${name.replace(/[.#]/g, '\\$&')}:\\d+:\\d+ `), name);
});

test('build reports the same, fails, and keeps dist/', () => {
  const before = distNow();
  const sample = writeSample(twelveBroken);
  const { status, output } = run('build', sample.dir);
  sample.remove();
  assert.equal(status, 1);
  for (const name of Object.keys(twelveBroken)) assert.ok(output.includes(name), name);
  assert.match(output, /the last good site is untouched/);
  assert.deepEqual(distNow(), before);
});

test('build refuses an output folder with other files, and keeps them', (t) => {
  const out = mkdtempSync(join(tmpdir(), 'hands-on-out-'));
  t.after(() => rmSync(out, { recursive: true }));
  writeFileSync(join(out, 'index.html'), 'mine');
  const { status, output } = run('build', 'src/content', '--out', out);
  assert.equal(status, 1, output);
  assert.match(output, /contains files that are not from an earlier build/);
  assert.doesNotMatch(output, /\n\s+at /);
  assert.deepEqual(readdirSync(out), ['index.html']);
  assert.equal(readFileSync(join(out, 'index.html'), 'utf8'), 'mine');
});

test('check passes on valid content, and prints the number of entries', () => {
  const sample = writeSample();
  const { status, output } = run('check', sample.dir);
  sample.remove();
  assert.equal(status, 0, output);
  assert.match(output, /^[1-9]\d* entries checked, no problems\.$/m);
});

test('check shows the problems of matching files, counts the others, and fails for both', () => {
  const sample = writeSample(twelveBroken);
  const one = run('check', sample.dir, 'techniques/too-sure');
  const none = run('check', sample.dir, 'tools/roller');
  sample.remove();
  assert.equal(one.status, 1);
  assert.match(one.output, /too-sure\.md:\d+:\d+ /);
  assert.doesNotMatch(one.output, /wrong-value\.md/);
  assert.match(one.output, /^Other files have \d+ problems\.$/m);
  assert.equal(none.status, 1);
  assert.match(none.output, /^No problems in files whose name contains "tools\/roller"\.\nOther files have/);
});

test('check reports a missing content folder', () => {
  const { status, output } = run('check', '/nowhere/content');
  assert.equal(status, 1);
  assert.match(output, /there is no such content folder/);
});

test('prints a message, not a stack trace, for an invalid variable', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/check.ts'], {
    encoding: 'utf8',
    env: { ...process.env, BASE_PATH: 'my guide' },
  });
  assert.equal(status, 1);
  assert.match(stderr, /BASE_PATH is "my guide", which is not a path/);
  assert.doesNotMatch(stderr, /\n\s+at /);
});

for (const format of ['text', 'json', 'ics'])
  test(`freshness --format ${format} fails for a missing folder and for unreadable entries`, () => {
    const missing = run('freshness', 'nowhere', '--format', format);
    assert.equal(missing.status, 1);
    assert.match(missing.output, /^The list would be incomplete\.[^]*there is no such content folder/);
    const sample = writeSample({ 'techniques/broken.md': '---\ntitle: "open\n---\n' });
    const broken = run('freshness', sample.dir, '--format', format);
    sample.remove();
    assert.equal(broken.status, 1);
    assert.match(broken.output, /^The list would be incomplete\.[^]*broken\.md:2/);
  });

test('prints the usage of every command', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const own = Object.entries(scripts).flatMap(([name, script]) => {
    const [, file] = /^node ((?:src\/commands|packages|tools)\/\S+)/.exec(script) ?? [];
    return file ? [[name, file.endsWith('quick.mjs') ? `src/commands/${name}.ts` : file] as const] : [];
  });
  assert.ok(own.length > 20, 'package.json lists the commands');
  for (const [command, file] of own) {
    const help = runFile(file, 'nowhere', '--help');
    assert.equal(help.status, 0, command);
    assert.match(help.output, new RegExp(`^npm (?:run )?${command}\\b`), command);
  }
});

// All commands read their options in one place.
test('rejects an unknown option', () => {
  const wrong = run('check', 'nowhere', '--hepl');
  assert.equal(wrong.status, 2);
  assert.match(wrong.output, /^There is no option "--hepl"\. Did you mean "--help"\?/);
});
