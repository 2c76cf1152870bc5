/** Every third-party part in the output has a notice, and every notice has a part. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';
import { rolldown, type Plugin } from 'rolldown';
import { noticesText } from './notices-text.ts';
import { readManifest, readNotice } from './read-notice.ts';
import { modulesIn, needNotices, packageOf, packagesOf } from './shipped-modules.ts';
import { pagefindVersion, thirdParty } from './third-party.ts';

/** Entry points of browser code: page scripts, offline scripts, the service worker, modules of each language. */
function clientModules(): string[] {
  const files = readdirSync('src', { recursive: true }).map((name) => join('src', String(name)));
  const scripts = files
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/<script>([^<]*)<\/script>/g)].flatMap(([, code = '']) =>
        [...code.matchAll(/(?:from|import) '([^']+)'/g)].map(([, path = '']) =>
          path.startsWith('.') ? normalize(join(dirname(file), path)) : path,
        ),
      ),
    );
  const copies = files.filter((file) =>
    /^src\/(?:offline\/(?:browser\/|service-worker\/(?:retired-)?worker\.ts)|language\/.*\.ts$)/.test(file),
  );
  return [...new Set([...scripts, ...copies])].filter((file) => !file.endsWith('.test.ts'));
}

/** Style sheets imported by scripts are the project's own, or found by the build. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  load: (id) => (/\.css\?/.test(id) ? 'export default "";' : null),
};

const packageParts = thirdParty.filter((part) => part.from === 'package');

test('lists exactly the packages whose code runs in browsers', async () => {
  const entries = clientModules();
  assert.ok(entries.length > 10);
  const bundle = await rolldown({
    input: entries.map((file) => (file.startsWith('src') ? `./${file}` : file)),
    platform: 'browser',
    plugins: [withoutStyles],
    external: /^\/?pagefind\//,
    checks: { pluginTimings: false },
    onLog: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  // Vite adds its own modules; Pagefind's program is not bundled.
  const added = ['vite', 'pagefind'];
  assert.deepEqual(
    [...packagesOf(modulesIn(output)), ...added].toSorted(),
    packageParts.flatMap(({ kind, name }) => (kind === 'code' ? [name] : [])).toSorted(),
  );
});

test('identifies the package of a module wherever it is installed', () => {
  assert.equal(packageOf('/a/node_modules/stemmer/index.js'), 'stemmer');
  assert.equal(packageOf('/a/node_modules/.pnpm/x@1/node_modules/@a/b/c.js?inline'), '@a/b');
  assert.equal(packageOf('C:\\a\\node_modules\\b\\index.js'), 'b');
  assert.equal(packageOf('node_modules/@fontsource/x/files/y.woff2'), '@fontsource/x');
  assert.equal(packageOf('\0vite/preload-helper.js'), 'vite');
  assert.equal(packageOf('/a/src/search/ui/box.ts'), undefined);
});

test('fails the build for code, styles or files of a package without a notice', () => {
  const modules = { '/p/node_modules/left-pad/index.js': { renderedLength: 9 } };
  const unused = { '/p/node_modules/left-pad/index.js': { renderedLength: 0 } };
  const style = { '/p/node_modules/normalize.css/normalize.css': { renderedLength: 0 } };
  const file = { type: 'asset', originalFileNames: ['node_modules/@fontsource/inter/files/a.woff2'] };
  assert.throws(() => needNotices(modulesIn([{ type: 'chunk', modules }])), /left-pad.*third-party\.ts/);
  assert.throws(() => needNotices(modulesIn([{ type: 'chunk', modules: style }])), /normalize\.css/);
  assert.throws(() => needNotices(modulesIn([file])), /@fontsource\/inter/);
  assert.doesNotThrow(() => needNotices(modulesIn([{ type: 'chunk', modules: unused }])));
});

test('lists the parts of the installed version of Pagefind', () => {
  assert.equal(
    readManifest('pagefind').version,
    pagefindVersion,
    'Another version of Pagefind may be made of others: look into its Cargo.lock and its script, then adapt src/build/notices/third-party.ts.',
  );
});

test('includes the license of everything that is shipped, and nothing else', () => {
  for (const part of thirdParty) {
    const { title, text, license } = readNotice(part);
    assert.ok(text.length > 500, title);
    assert.ok(license.length > 2, title);
    assert.match(text, /Permission|permission|redistribut|distribuye/i, title);
  }
  const whole = noticesText();
  for (const foreign of ['vscode-ripgrep', 'Licenses of bundled dependencies', 'Build Date', '\r'])
    assert.ok(!whole.includes(foreign), foreign);
  for (const owner of [
    'Copyright (c) 2026 Hands On contributors',
    'Copyright (c) Pagefind',
    'Robert Spencer',
    'Dr Martin Porter',
    'Blue Oak Model License',
    'Titus Wormer',
    'Kasper Unn Weihe',
    'VoidZero',
    'Kevin Atkinson',
    'Princeton University',
    'Geoff Kuenning',
    'Lasse Regin Nielsen',
    'SIL OPEN FONT LICENSE',
  ])
    assert.ok(whole.includes(owner), owner);
});

test('uses every license text', () => {
  const used = thirdParty.flatMap((part) => (part.from === 'text' ? [part.file] : []));
  assert.deepEqual(readdirSync('src/build/notices/texts').toSorted(), used.toSorted());
});
