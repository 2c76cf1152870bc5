import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test, type TestContext } from 'node:test';
import { canExchange } from './exchange.ts';
import { lockFolder, lockSite } from './lock-folder.ts';
import { clearInterrupted, publish, recoverIfIdle, stagingDir } from './swap.ts';

function folder(
  t: TestContext,
  files: Record<string, string>,
): { root: string; live: string; read: (name: string) => string } {
  const root = mkdtempSync(join(tmpdir(), 'hands-on-swap-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return { root, live: join(root, 'dist'), read: (name) => readFileSync(join(root, name), 'utf8') };
}

test('replaces the old site completely', (t) => {
  const { root, live, read } = folder(t, {
    'dist/index.html': 'old',
    'dist/gone.html': 'old',
    [`${stagingDir}/index.html`]: 'new',
  });
  publish(root, live);
  assert.equal(read('dist/index.html'), 'new');
  assert.equal(existsSync(join(root, 'dist/gone.html')), false);
  assert.equal(existsSync(join(root, stagingDir)), false);
});

test('replaces the offline folder with the site, and removes an old one', (t) => {
  const { root, live, read } = folder(t, {
    'dist/index.html': 'old',
    'dist-offline/index.html': 'old copy',
    [`${stagingDir}/index.html`]: 'new',
    [`${stagingDir}-offline/index.html`]: 'new copy',
  });
  publish(root, live);
  assert.equal(read('dist-offline/index.html'), 'new copy');
  mkdirSync(join(root, stagingDir));
  writeFileSync(join(root, stagingDir, 'index.html'), 'newest');
  publish(root, live);
  assert.equal(existsSync(join(root, 'dist-offline')), false);
});

for (const [name, files] of [
  ['without a home page', { [`${stagingDir}/x.html`]: 'new' }],
  ['with server code in it', { [`${stagingDir}/index.html`]: 'new', [`${stagingDir}/.prerender/x.js`]: '' }],
] as const) {
  test(`does not publish a site ${name}, and keeps the old one`, (t) => {
    const { root, live, read } = folder(t, { 'dist/index.html': 'old', ...files });
    assert.throws(() => publish(root, live), /incomplete/);
    assert.equal(read('dist/index.html'), 'old');
  });
}

test('restores the old site after an interruption if the new one is gone', (t) => {
  const { root, live, read } = folder(t, { '.dist-old/index.html': 'old', '.dist-swap': '{"":"1:2"}' });
  clearInterrupted(root, live);
  assert.equal(read('dist/index.html'), 'old');
});

test('does not restore an earlier site in place of a deleted one', (t) => {
  const { root, live } = folder(t, { '.dist-old/index.html': 'old' });
  recoverIfIdle(live);
  clearInterrupted(root, live);
  assert.equal(existsSync(live), false);
});

test('finishes an interrupted swap from a reader, except during a build', (t) => {
  const { live, read } = folder(t, {
    '.dist-old/index.html': 'old',
    [`${stagingDir}/index.html`]: 'new',
    '.dist-swap': '{"":"1:2"}',
  });
  const unlock = lockSite(live);
  recoverIfIdle(live);
  assert.equal(existsSync(live), false);
  unlock();
  recoverIfIdle(live);
  assert.equal(read('dist/index.html'), 'new');
});

const three = ['', '-offline', '-operator'];
const editions = (root: string, name: string, text: string) =>
  Object.fromEntries(three.map((part) => [join(root, `${name}${part}`, 'index.html'), text]));

/** Kills the process before its n-th folder operation. */
const killer = `
import fs from 'node:fs';
import child from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
let left = Number(process.env.STEPS);
for (const [of, names] of [[fs, ['renameSync', 'rmSync', 'writeFileSync', 'mkdirSync', 'cpSync']], [child, ['spawnSync']]])
  for (const name of names) {
    const real = of[name];
    of[name] = (...args) => { if (left-- === 0) process.kill(process.pid, 'SIGKILL'); return real(...args); };
  }
syncBuiltinESMExports();`;

for (const [how, path] of [
  ['', process.env['PATH']],
  [' where folders cannot change places', ''],
] as const)
  test(`leaves a site of one edition after a kill before any step${how}`, (t) => {
    const { root, live, read } = folder(t, {});
    const script = `await import(${JSON.stringify(import.meta.resolve('./swap.ts'))}).then((swap) => swap.publish(process.argv[1], process.argv[2]))`;
    let killed = 0;
    for (let steps = 0; ; steps += 1) {
      for (const [file, text] of Object.entries({
        ...editions('', 'dist', 'old'),
        ...editions('', stagingDir, 'new'),
      })) {
        mkdirSync(join(root, file, '..'), { recursive: true });
        writeFileSync(join(root, file), text);
      }
      const { signal, status, stderr } = spawnSync(
        process.execPath,
        [
          '--import',
          `data:text/javascript,${encodeURIComponent(killer)}`,
          '--input-type=module',
          '-e',
          script,
          root,
          live,
        ],
        { encoding: 'utf8', env: { ...process.env, STEPS: String(steps), PATH: path } },
      );
      // With an atomic exchange, a site exists even before recovery.
      if (path && canExchange(tmpdir())) assert.match(read('dist/index.html'), /^(old|new)$/, `after ${steps} steps`);
      clearInterrupted(root, live);
      const found = three.map((part) => read(`dist${part}/index.html`));
      assert.equal(new Set(found).size, 1, `${found.join()} after ${steps} steps`);
      if (signal === 'SIGKILL') killed += 1;
      else {
        assert.equal(status, 0, stderr);
        assert.deepEqual(found, ['new', 'new', 'new']);
        break;
      }
    }
    assert.ok(killed > 10, `${killed} kills`);
  });

test('allows one build at a time, and ignores the lock of a killed one', (t) => {
  const { root } = folder(t, {});
  const lock = `import(${JSON.stringify(import.meta.resolve('./lock-folder.ts'))}).then(({ lockFolder }) => { lockFolder(process.argv[1]); process.kill(process.pid, 'SIGKILL'); })`;
  assert.equal(spawnSync(process.execPath, ['--input-type=module', '-e', lock, root]).signal, 'SIGKILL');
  const unlock = lockFolder(root);
  assert.throws(() => lockFolder(root), /Another build is running in this folder/);
  assert.throws(() => lockFolder(root, 'dev'), /npm run dev is already running in this folder/);
  unlock();
  lockFolder(root)();
});

test('locks an output folder for all projects, whatever path they use', (t) => {
  const { root, live } = folder(t, { 'sites/dist/index.html': 'old' });
  symlinkSync(join(root, 'sites'), join(root, 'link'), 'junction');
  const unlock = lockSite(join(root, 'sites/dist'));
  assert.throws(() => lockSite(join(root, 'link/dist')), /Another build is writing to this output folder/);
  lockSite(live)();
  unlock();
  lockSite(join(root, 'link/dist'))();
});

test('reports a folder that is not writable', () => {
  assert.throws(() => lockFolder('/nowhere'), /\/nowhere is not writable/);
});

/** Runs a shell command with a small file system mounted at $1, in a user namespace. */
const onSmallDisk = (commands: string, folder: string) =>
  spawnSync('unshare', ['-rm', 'sh', '-ec', `mount -t tmpfs -o size=1m none "$1"; ${commands}`, 'sh', folder], {
    encoding: 'utf8',
  });
const smallDisk = mkdtempSync(join(tmpdir(), 'hands-on-disk-'));
after(() => rmSync(smallDisk, { recursive: true }));
const noDisk = onSmallDisk('true', smallDisk).status !== 0 && 'a disk of its own cannot be mounted by this user here';

const publishTo = `${process.execPath} --input-type=module -e 'const { publish } = await import(process.argv[3]); const { formatFailure } = await import(process.argv[4]); try { publish(process.argv[1], process.argv[2]) } catch (error) { console.log(formatFailure(error)) }' "$1/../$2" "$1/dist" ${import.meta.resolve('./swap.ts')} ${import.meta.resolve('./failure.ts')}`;

for (const [name, before, message] of [
  ['full', '', /The disk is full/],
  ['out of files', 'mount -o remount,nr_inodes=4,size=9m "$1";', /has no free inodes/],
  ['read-only', 'mount -o remount,ro "$1";', /on a read-only file system/],
] as const)
  test(`keeps the old site on another disk that is ${name}, and reports why`, { skip: noDisk }, (t) => {
    const { root } = folder(t, { [`${stagingDir}/index.html`]: 'x'.repeat(2_000_000) });
    const { stdout, stderr } = onSmallDisk(
      `mkdir "$1/dist"; echo old > "$1/dist/index.html"; ${before} ${publishTo.replace('$2', basename(root))}; cat "$1/dist/index.html"`,
      smallDisk,
    );
    assert.match(stdout, message, stderr);
    assert.match(stdout, /^old$/m);
  });

test('publishes a complete site to another disk', { skip: noDisk }, (t) => {
  const { root } = folder(t, { [`${stagingDir}/index.html`]: 'new', [`${stagingDir}-offline/index.html`]: 'copy' });
  const { stdout, stderr } = onSmallDisk(
    `mkdir "$1/dist"; echo old > "$1/dist/index.html"; ${publishTo.replace('$2', basename(root))}; cat "$1/dist/index.html" "$1/dist-offline/index.html"; ls -A "$1"`,
    smallDisk,
  );
  assert.equal(stdout, 'newcopy.dist-old\ndist\ndist-offline\n', stderr);
});
