import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { writtenChecksums } from '../report/checksums.ts';
import { ownSums, sumsFiles } from '../report/prove.ts';
import { rememberBuild, messagesOfSame } from './last-build.ts';

function built(t: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'guide-built-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const live = join(root, 'dist');
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  const prove = () => {
    for (const [part, file] of Object.entries(sumsFiles))
      write(`dist-operator/${file}`, writtenChecksums(ownSums(live + part)));
  };
  ['dist/index.html', 'dist-offline/index.html', 'dist-operator/hosting.json'].forEach((name) => write(name, name));
  prove();
  rememberBuild(live, 'a', ['said']);
  return { root, live, write, prove };
}

test('recognizes an unchanged site built from the same inputs', (t) => {
  const { live } = built(t);
  assert.deepEqual(messagesOfSame(live, 'a'), ['said']);
  assert.equal(messagesOfSame(live, 'b'), undefined);
});

const harms: [what: string, harm: (site: ReturnType<typeof built>) => void][] = [
  ['a file of it is another', ({ write }) => write('dist/index.html', 'x')],
  ['a file has come', ({ write }) => write('dist/more.html', 'x')],
  ['a file of the copy has gone', ({ root }) => rmSync(join(root, 'dist-offline/index.html'))],
  ['the copy has gone', ({ root }) => rmSync(join(root, 'dist-offline'), { recursive: true })],
  ['all of it has gone', ({ root }) => rmSync(join(root, 'dist'), { recursive: true })],
  ['its checksums have gone', ({ root }) => rmSync(join(root, 'dist-operator'), { recursive: true })],
  ['another complete site is there', ({ write, prove }) => (write('dist/index.html', 'x'), prove())],
  [
    'it has no checksums, and never had',
    ({ root, live }) => {
      rmSync(join(root, 'dist-operator'), { recursive: true });
      rememberBuild(live, 'a', ['said']);
    },
  ],
  ['the record is cut short', ({ write }) => write('.dist-built', '{"fingerprint":"a"')],
  ['the record is something else', ({ write }) => write('.dist-built', 'null')],
];
for (const [what, harm] of harms)
  test(`rebuilds a site if ${what}`, (t) => {
    const site = built(t);
    harm(site);
    assert.equal(messagesOfSame(site.live, 'a'), undefined);
  });

test('ignores files that were kept from earlier editions', (t) => {
  const { live, write } = built(t);
  write('dist/_astro/old.js', 'x');
  write('dist-operator/kept.json', '{"files":{"_astro/old.js":"2026-01-01"}}');
  assert.deepEqual(messagesOfSame(live, 'a'), ['said']);
});
