/** A guide that somebody made from this one, with its content outside of the project: what it says of where it comes from. */
import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { site } from '../../src/site.ts';
import { buildSample, completeSample, type BuiltSample } from '../built-sample.ts';

const contentDir = mkdtempSync(join(tmpdir(), 'private-folder-of-'));
const edit = 'https://code.example.org/clinic/guide/edit/main/';
const changed = 'Prices are those of the United Kingdom.';

let built: BuiltSample;
before(async () => {
  built = await buildSample({
    contentDir,
    files: {
      ...completeSample,
      'people.yaml': `${site.publisher}:\n  kind: organization\n  name: Leeds Physio Clinic\n  clinical: true\n  interests: None declared.\n`,
    },
    env: { SITE_URL: 'https://clinic.example.org' },
    settings: (text) =>
      text
        .replace(/^ {2}editRoot: .*$/m, `  editRoot: '${edit}',`)
        .replace(
          /^ {2}adaptedFrom: .*$/m,
          `  adaptedFrom: { name: 'Hands On contributors', url: 'https://hands-on.example.org/', license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }, changed: '${changed}' },`,
        ),
  });
});
after(() => built.remove());

test('publishes no path of the build machine', () => {
  const names = [built.root, contentDir, contentDir.split(/[\\/]/).at(-1) ?? '', process.cwd()];
  // The home of a user called "root" is a word of any page.
  if (homedir().length > 6) names.push(homedir());
  if (userInfo().username.length > 5) names.push(userInfo().username);
  for (const [path, text] of built.texts)
    for (const name of names) assert.ok(!text.includes(name), `${path} has ${name}`);
});

test('links each page to its source file for editing', () => {
  for (const [page, file] of [
    ['tools/roller', 'tools/roller.md'],
    ['cost', 'pages/cost.mdx'],
  ])
    assert.ok(built.texts.get(`dist/${page}/index.html`)?.includes(`href="${edit}${file}"`), page);
});

test('attributes the original guide in every output, with its license and the changes', () => {
  const places = [
    /^dist\/(index|tools\/roller\/index|about\/index|404|print\/index|tools\/roller\/handout\/index)\.html$/,
    /^dist\/api\/v1\/index\.json$/,
    /^dist\/llms(-full)?\.txt$/,
    /^dist\/feed\.xml$/,
    /^dist\/download\/[^/]*\.html$/,
    /\.epub\/EPUB\/package\.opf$/,
    /\.epub\/EPUB\/[^/]*about[^/]*\.xhtml$/,
    /\.zip\/[^/]*\/README\.txt$/,
    /\.zip\/[^/]*\/guide\/tools\/roller\/index\.html$/,
  ];
  for (const place of places) {
    const found = [...built.texts].filter(([path]) => place.test(path));
    assert.ok(found.length > 0, String(place));
    for (const [path, text] of found) {
      const words = text.replace(/\s+/g, ' ');
      for (const part of [
        'Hands On contributors',
        'https://hands-on.example.org/',
        'CC BY 4.0',
        'https://creativecommons.org/licenses/by/4.0/',
        changed,
      ])
        assert.ok(words.includes(part), `${path} says ${part}`);
    }
  }
  assert.match(built.texts.get('dist/tools/roller/index.html') ?? '', /Leeds Physio Clinic/);
});
