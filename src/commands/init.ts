/** `npx hands-on init [folder]`: makes the folder of a new guide. The folder is the working directory here. */
import './start.ts';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { starterFiles, starters } from '../authoring/starter.ts';
import { engineDir } from '../config/folders.ts';
import { regions } from '../regions/index.ts';
import { ask } from './ask.ts';
import { readOptions, refuseCall } from './options.ts';

const { version } = JSON.parse(readFileSync(join(engineDir, 'package.json'), 'utf8')) as { version: string };
const country = /^[A-Z]{2}$/;
const call = {
  usage: 'npx hands-on init [folder] [options]',
  options: {
    name: { type: 'string', description: 'the name of the guide' },
    region: {
      type: 'string',
      like: [country, 'a country code such as US or GB'],
      description: 'the country of its readers, as an ISO 3166 code (default: US)',
    },
    starter: {
      type: 'string',
      values: starters,
      default: 'reference',
      description: 'reference: the whole guide, with your entries added; sample: a copy of a small guide',
    },
    engine: {
      type: 'string',
      description: `version, URL or path of the engine for package.json (default: ^${version})`,
    },
    yes: { type: 'boolean', description: 'asks nothing' },
  },
} as const;
const { values: options } = readOptions(call);

const guide = process.cwd();
const present = readdirSync(guide).filter((name) => !['.hands-on', '.git', 'node_modules'].includes(name));
if (present.length > 0)
  refuseCall(call, `${guide} has files already (${present.slice(0, 3).join(', ')}): give a new folder.`);

const answer = async (given: string | undefined, question: string, otherwise: string) =>
  given ?? (options.yes ? otherwise : (await ask(call, `${question} [${otherwise}]`)) || otherwise);
const name = await answer(options.name, 'What is the guide called?', basename(guide));
const region = await answer(options.region, 'In which country are its readers (US, GB, …)?', 'US');
if (!country.test(region)) refuseCall(call, `"${region}" is not a country code such as US or GB.`);

const sampleDir = join(engineDir, 'test/fixtures/guide');
const sample = new Map(
  readdirSync(sampleDir, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name !== 'urls.yaml')
    .map((item) => join(item.parentPath, item.name))
    .map((path) => [relative(sampleDir, path).replaceAll('\\', '/'), readFileSync(path)]),
);
const files = starterFiles({ name, region, starter: options.starter, engine: options.engine ?? `^${version}` }, sample);
for (const [path, text] of files) {
  mkdirSync(join(guide, dirname(path)), { recursive: true });
  writeFileSync(join(guide, path), text);
}
console.log(
  [
    `Made ${name} in ${guide}.`,
    '',
    `1. cd ${guide}`,
    '2. npm install',
    '3. npm run dev     shows the guide; npm run check reports problems',
    ...(region in regions
      ? []
      : [
          '',
          `Emergency numbers are those of ${region}. Prices, titles and spelling are those of the United States: node_modules/hands-on/docs/your-guide.md says how to replace them.`,
        ]),
  ].join('\n'),
);
