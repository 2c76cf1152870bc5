import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripTypeScriptTypes } from 'node:module';
import { configProblems } from '../config/problems.ts';
import { starterFiles, type StarterOptions } from './starter.ts';

const sample = new Map([
  ['people.yaml', 'hands-on:\n  kind: organization\n'],
  ['tools/roller.md', 'text'],
]);
const options: StarterOptions = { name: "St. Mary's", region: 'GB', starter: 'reference', engine: '^0.1.0' };
const textOf = (made: StarterOptions, path: string) => String(starterFiles(made, sample).get(path));

async function settingsOf(made: StarterOptions): Promise<Record<string, unknown>> {
  const code = stripTypeScriptTypes(textOf(made, 'guide.config.ts'));
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    default: Record<string, unknown>;
  };
  return module.default;
}

test('writes settings that are valid, for any name and region', async () => {
  for (const name of ["St. Mary's", 'A "B" \\ C', '$& `x`', 'がん'])
    for (const region of ['GB', 'US', 'DE', 'ZZ']) {
      const made = { ...options, name, region };
      const settings = await settingsOf(made);
      assert.deepEqual(configProblems(settings, 'guide.config.ts', ''), []);
      assert.deepEqual([settings['name'], settings['region']], [name, region]);
      assert.match(textOf(made, 'content/people.yaml'), new RegExp(`^${String(settings['publisher'])}:`));
    }
  assert.equal((await settingsOf(options))['emergency'], 'In an emergency, call 999.');
});

test('extends the reference guide, or starts from a copy of the sample guide', async () => {
  assert.equal((await settingsOf(options))['extendsReference'], true);
  assert.ok(!starterFiles(options, sample).has('content/tools/roller.md'));
  const copy: StarterOptions = { ...options, starter: 'sample' };
  assert.equal((await settingsOf(copy))['extendsReference'], false);
  assert.equal(textOf(copy, 'content/tools/roller.md'), 'text');
  assert.match(textOf(copy, 'content/people.yaml'), /^hands-on:\n {2}kind: organization\n\nst-marys:\n/);
});

test('installs the engine and runs its commands', () => {
  const manifest = JSON.parse(textOf({ ...options, engine: 'file:../engine.tgz' }, 'package.json')) as Record<
    string,
    unknown
  >;
  assert.deepEqual(manifest['dependencies'], { 'hands-on': 'file:../engine.tgz' });
  assert.equal((manifest['scripts'] as Record<string, string>)['build'], 'hands-on build');
});
