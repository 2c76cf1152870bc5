/** The files of a new guide that installs the engine. */
import { settingsFor } from '../config/regional-settings.ts';
import reference from '../guide.config.ts';
import { slugOf } from '../model/slug.ts';
import { emergencyNumbers } from '../model/emergency-numbers.ts';

export const starters = ['reference', 'sample'] as const;

export interface StarterOptions {
  /** Name of the guide and its publisher. */
  name: string;
  /** ISO 3166 country code. */
  region: string;
  /** `reference` extends the reference guide; `sample` starts from a copy of a small guide. */
  starter: (typeof starters)[number];
  /** npm version, URL or path of the engine. */
  engine: string;
}

/** Id of the publisher; a name in another script has no slug. */
const idFrom = (name: string): string => slugOf(name) || 'clinic';

const quoted = (text: string) =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\u2011', '\\u2011')}'`;

/** The emergency notice, without a number where the country is not listed. */
function emergencyNotice(region: string): string {
  const number = emergencyNumbers[region]?.emergency[0];
  return number ? `In an emergency, call ${number}.` : 'In an emergency, call your local emergency number.';
}

/** The tagline of the reference guide, in the words of the region. */
const tagline = (region: string) => settingsFor(reference, region).tagline;

const config = ({ name, region, starter }: StarterOptions) => `import type { GuideConfig } from 'hands-on';

/** The settings of this guide. Your editor lists all fields; those that are not here are as in the reference guide. */
export default {
  name: ${quoted(name)},
  tagline: ${quoted(tagline(region))},
  language: 'en-${region}',
  region: ${quoted(region)},
  emergency: ${quoted(emergencyNotice(region))},
  /** Id in content/people.yaml. */
  publisher: '${idFrom(name)}',
  /** Where readers report mistakes: an e-mail address or a URL. */
  contact: null,
  extendsReference: ${starter === 'reference'},
  /** The license of the reference guide asks for this. Say what you changed. */
  adaptedFrom: {
    name: 'Hands On contributors',
    url: 'https://www.npmjs.com/package/hands-on',
    license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    changed: 'Name and settings.',
  },
} satisfies GuideConfig;
`;

const publisher = ({ name }: StarterOptions) => `
${idFrom(name)}:
  kind: organization
  name: ${JSON.stringify(name)}
  clinical: false
  interests: None declared.
`;

const readme = ({ name, starter }: StarterOptions) => `# ${name}

A guide made with Hands On.

| command | what it does |
|---|---|
| \`npm install\` | installs the engine |
| \`npm run dev\` | shows the guide while you edit it |
| \`npm run check\` | reports problems, with the line and the fix |
| \`npm run build\` | makes \`dist/\`, to be uploaded to any host, and the offline editions |
| \`npm run edit\` | edits entries as forms |
| \`npm run new -- tool "Massage ball"\` | starts an entry |

- \`guide.config.ts\`: name, region, contact, menu and colors.
- \`content/\`: ${starter === 'reference' ? 'your entries, in addition to those of the reference guide. An entry of the same kind and file name replaces one of them; it must keep its cautions.' : 'all entries.'}
- \`public/\`: your files, such as \`icon.svg\`; they replace files of the same name that come with the engine.
`;

/**
 * The files of a new guide, by path.
 * @param sample files of the sample guide, by path in the content folder
 */
export function starterFiles(
  options: StarterOptions,
  sample: ReadonlyMap<string, Uint8Array | string>,
): ReadonlyMap<string, Uint8Array | string> {
  const run = (command: string) => [command, `hands-on ${command}`];
  const manifest = {
    name: idFrom(options.name),
    private: true,
    type: 'module',
    scripts: Object.fromEntries(['dev', 'check', 'build', 'preview', 'edit', 'new', 'rename', 'urls'].map(run)),
    dependencies: { 'hands-on': options.engine },
  };
  const people = 'content/people.yaml';
  const copied =
    options.starter === 'sample' ? [...sample].map(([path, text]) => [`content/${path}`, text] as const) : [];
  const known = String(new Map(copied).get(people) ?? '');
  return new Map<string, Uint8Array | string>([
    ...copied,
    ['package.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['guide.config.ts', config(options)],
    [people, `${known}${publisher(options)}`.trimStart()],
    ['README.md', readme(options)],
    ['.gitignore', 'node_modules/\n.hands-on/\n.astro/\n.build-lock*\n/dist*/\n/.dist*\n/.*-lock\n'],
  ]);
}
