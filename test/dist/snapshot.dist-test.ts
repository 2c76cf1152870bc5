/** A site is made of what was checked, whatever happens to the files meanwhile; and files that changed are not published. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { checksumsOf, differences } from '../../src/report/checksums.ts';
import { drawingStart } from '../../src/model/drawing/drawing-form.ts';
import { sampleDay, sampleFiles } from '../fixtures/sample-content.ts';
import { copyProject, startBuild, whenEnded } from '../../tools/project-copy.ts';

const root = mkdtempSync(join(tmpdir(), 'hands-on-snapshot-'));
const content = join(root, 'content');
const roller = 'tools/roller.md';
const drawing = 'tools/roller.svg';
const drawn = `${drawingStart}\n<path d="M20 20h60"/>\n</svg>\n`;
const good: Readonly<Record<string, string>> = {
  ...sampleFiles,
  [roller]: (sampleFiles[roller] ?? '').replace('\n---\n', '\ndrawing:\n  alt: A roll that lies under a calf.\n---\n'),
  [drawing]: drawn,
};

function write(files: Readonly<Record<string, string>>, dir = content): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
}

/** What nobody has checked: a script in a drawing, a list cut short, other texts. */
const bad: Readonly<Record<string, string>> = {
  [drawing]: drawn.replace('</svg>', '<script>alert(1)</script></svg>'),
  [roller]: (good[roller] ?? '').replace(/^title: .*$/m, 'title: Nobody has checked this'),
  'pages/cost.mdx': (good['pages/cost.mdx'] ?? '').replace('<Fact', 'Nobody has checked this. <Fact'),
  'sources.yaml': '',
};

const sites = ['dist', 'dist-offline', 'dist-operator'];
const sums = () => sites.map((name) => checksumsOf(join(root, name)));

interface Moment {
  /** Whether it has come. @param said what the build has printed so far */
  when: (said: string) => boolean;
  act: () => void;
}

/** The content is checked, and no page is made. */
const checked = (said: string) => said.includes('entries checked');
const isMade = (path: string) => existsSync(join(root, '.dist-new', path));

/** Builds, and does something at each of some moments. */
async function build(...moments: Moment[]) {
  const running = startBuild(root, {
    args: ['--force'],
    env: { TODAY: sampleDay, CONTENT_DIR: content, SITE_URL: 'https://example.org' },
  });
  let output = '';
  const left = [...moments];
  const validate = () => {
    while (left[0]?.when(output)) left.shift()?.act();
  };
  running.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
    validate();
  });
  const timer = setInterval(validate, 5);
  const ended = await whenEnded(running);
  clearInterval(timer);
  assert.equal(left.length, 0, `The build ended before all moments came:\n${ended.output}`);
  return ended;
}

let first: ReturnType<typeof sums>;
before(async () => {
  copyProject(root);
  write(good);
  const { status, output } = await build();
  assert.equal(status, 0, output);
  // The sample has no glossary, which is no error.
  assert.doesNotMatch(output, /error|glossary/i);
  first = sums();
});
after(() => rmSync(root, { recursive: true, force: true }));

const assertUntouched = () =>
  first.forEach((one, index) => {
    assert.deepEqual(differences(one, sums()[index] ?? new Map()), [], sites[index]);
  });

test('skips the build if nothing has changed', async () => {
  const { status, output } = await whenEnded(
    startBuild(root, { env: { TODAY: sampleDay, CONTENT_DIR: content, SITE_URL: 'https://example.org' } }),
  );
  assert.equal(status, 0, output);
  assert.match(output, /Nothing has changed: dist\/ is up to date/);
  assertUntouched();
});

test('publishes the checked content even if files differ temporarily', async () => {
  const { status, output } = await build(
    { when: checked, act: () => write(bad) },
    { when: () => isMade('pagefind'), act: () => write(good) },
  );
  assert.equal(status, 0, output);
  assertUntouched();
  assert.doesNotMatch(readFileSync(join(root, 'dist/drawings', drawing), 'utf8'), /script/);
});

const settings = join(root, 'src/guide.config.ts');
const refused: [what: string, moment: Moment, named: RegExp][] = [
  [
    'before pages are made',
    { when: checked, act: () => write(bad) },
    /sources\.yaml \(changed\).*roller\.svg \(changed\)/,
  ],
  [
    'while copies are made',
    { when: () => isMade('download'), act: () => write({ 'tools/cane.md': 'x' }) },
    /cane\.md \(added\)/,
  ],
  [
    'before pages are made, so that they cannot be',
    { when: checked, act: () => ['pages/cost.mdx', drawing].forEach((name) => rmSync(join(content, name))) },
    /cost\.mdx \(removed\).*roller\.svg \(removed\)/,
  ],
  [
    'in the settings and in what is copied',
    {
      when: () => isMade('index.html'),
      act: () => {
        writeFileSync(settings, `${readFileSync(settings, 'utf8')}\n`);
        rmSync(join(root, 'public/icon.svg'));
      },
    },
    /public\/icon\.svg \(removed\), src\/guide\.config\.ts \(changed\)/,
  ],
];

for (const [what, moment, named] of refused)
  test(`publishes nothing if files change ${what}`, async () => {
    const { status, output } = await build(moment);
    rmSync(content, { recursive: true });
    write(good);
    assert.equal(status, 1, output);
    assert.match(output, /Files changed during the build/);
    assert.match(output, named);
    assertUntouched();
  });
