import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { changesSince, fingerprintOf, refuseChanges, takeSnapshot } from './snapshot.ts';

const files = {
  'src/guide.config.ts': 'export const site = 1;',
  'src/site.test.ts': 'test();',
  'src/content/glossary.yaml': 'copay: {}',
  'src/content/tools/roller.md': '---\n---\nA roller.',
  'src/content/tools/roller.svg': '<svg/>',
  'public/icon.svg': '<svg/>',
  'package.json': '{}',
};

function project(t: TestContext, content = 'src/content') {
  const root = mkdtempSync(join(tmpdir(), 'guide-snapshot-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const at = (path: string) => join(root, path);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path.replace('src/content', content), text);
  return { root, at, write, snapshot: takeSnapshot(root, at(content)) };
}

type Project = ReturnType<typeof project>;

const changes: [what: string, change: (project: Project) => void, messages: RegExp[]][] = [
  ['nothing', () => undefined, []],
  ['an entry', ({ write }) => write('src/content/tools/roller.md', 'B'), [/tools\/roller\.md \(changed\)$/]],
  ['a drawing', ({ write }) => write('src/content/tools/roller.svg', '<p/>'), [/roller\.svg \(changed\)$/]],
  ['a list', ({ write }) => write('src/content/glossary.yaml', ''), [/glossary\.yaml \(changed\)$/]],
  [
    'an entry that comes, and one that goes',
    ({ at, write }) => {
      rmSync(at('src/content/tools/roller.md'));
      write('src/content/tools/cane.md', '');
    },
    [/cane\.md \(added\)$/, /roller\.md \(removed\)$/],
  ],
  [
    'an entry that was replaced by a link',
    ({ at }) => {
      renameSync(at('src/content/tools/roller.md'), at('elsewhere.md'));
      symlinkSync(at('elsewhere.md'), at('src/content/tools/roller.md'));
    },
    [/roller\.md \(changed\)$/],
  ],
  ['a list of URLs', ({ write }) => write('src/content/urls.yaml', 'pages: []'), [/urls\.yaml \(added\)$/]],
  ['the settings', ({ write }) => write('src/guide.config.ts', ''), [/^src\/guide\.config\.ts \(changed\)$/]],
  ['a file that is copied', ({ write }) => write('public/icon.svg', ''), [/^public\/icon\.svg \(changed\)$/]],
  ['a package', ({ write }) => write('package-lock.json', '{}'), [/^package-lock\.json \(added\)$/]],
  ['the whole content', ({ at }) => rmSync(at('src/content'), { recursive: true }), [/glossary/, /roller\.md/, /svg/]],
  [
    'only times, and rewritten files with the same content',
    ({ at, write }) => {
      utimesSync(at('src/content/glossary.yaml'), 1, 1);
      write('src/content/tools/roller.md', 'B');
      write(
        'src/content/tools/roller.md',
        readFileSync(at('public/icon.svg'), 'utf8').slice(0, 0) + files['src/content/tools/roller.md'],
      );
    },
    [],
  ],
  [
    'a test, and what an editor keeps for itself',
    ({ write }) => {
      write('src/site.test.ts', '');
      write('src/content/tools/.roller.md.swp', 'x');
      write('src/content/.DS_Store', 'x');
    },
    [],
  ],
];

for (const [what, change, messages] of changes)
  test(`reports a change since a snapshot: ${what}`, (t) => {
    const made = project(t);
    change(made);
    const found = changesSince(made.snapshot);
    assert.equal(found.length, messages.length, found.join('\n'));
    messages.forEach((pattern, index) => assert.match(found[index] ?? '', pattern));
    if (messages.length > 0) assert.throws(() => refuseChanges(made.snapshot), /Files changed .*Nothing was published/);
    else refuseChanges(made.snapshot);
  });

test('includes content outside of the source folders', (t) => {
  const { snapshot, write } = project(t, 'content');
  write('content/tools/roller.md', '');
  assert.match(changesSince(snapshot).join(), /^[^,]*content\/tools\/roller\.md \(changed\)$/);
});

test('follows symbolic links, without looping on a link to a parent folder', (t) => {
  const { root, at, write } = project(t);
  write('elsewhere/letters.woff2', 'a');
  symlinkSync(at('elsewhere'), at('public/fonts'));
  symlinkSync(at('public'), at('public/again'));
  const snapshot = takeSnapshot(root, at('src/content'));
  write('elsewhere/letters.woff2', 'b');
  assert.deepEqual(changesSince(snapshot), ['public/fonts/letters.woff2 (changed)']);
});

test('changes the fingerprint with every file and setting, and nothing else', (t) => {
  const { root, at, write, snapshot } = project(t);
  const now = (settings: unknown = {}) => fingerprintOf(takeSnapshot(root, at('src/content')), settings);
  const first = fingerprintOf(snapshot, {});
  utimesSync(at('src/content/glossary.yaml'), 1, 1);
  assert.equal(now(), first);
  assert.notEqual(now({ base: '/guide/' }), first);
  const found = new Set([first]);
  for (const path of [
    'src/guide.config.ts',
    'src/content/tools/roller.svg',
    'public/icon.svg',
    'src/content/tools/cane.md',
  ]) {
    write(path, 'x');
    found.add(now());
  }
  renameSync(at('src/content/tools/cane.md'), at('src/content/tools/stick.md'));
  found.add(now());
  rmSync(at('src/content/tools/stick.md'));
  found.add(now());
  // The last state equals an earlier one.
  assert.equal(found.size, 6);
});
