/** Who has reviewed the guide is said from its data, in every output: a guide that nobody, somebody, everybody reviewed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSample, completeSample, type BuiltSample } from '../built-sample.ts';

const reviewer = `ann-lee:
  kind: person
  name: Ann Lee
  credentials: PT, DPT
  licence: Board of Physical Therapy, 123
  url: https://board.example.org/ann-lee
  interests: None declared.
  agreedOn: 2026-01-15
`;

const review = (covers: string) =>
  `review:\n  status: clinically-reviewed\n  by: ann-lee\n  on: 2026-01-20\n  covers: ${covers}\n`;

/** The sample with some of its pages reviewed. */
function reviewed(covers: (name: string) => string | undefined): Record<string, string> {
  const files: Record<string, string> = {
    ...completeSample,
    'people.yaml': `${completeSample['people.yaml'] ?? ''}${reviewer}`,
  };
  for (const [name, text] of Object.entries(files)) {
    const part = /\.mdx?$/.test(name) && covers(name);
    if (part) files[name] = text.replace(/^sourcesChecked:/m, `${review(part)}sourcesChecked:`);
  }
  return files;
}

const nobody = /No (?:doctor|physical therapist|clinician)[^.]* (?:has )?reviewed[^.]*/g;

/** What outputs say of who has not reviewed something, each once. */
const denials = ({ texts }: BuiltSample) =>
  new Set([...texts].flatMap(([, text]) => text.match(nobody) ?? []).map((said) => said.replace(/\s+/g, ' ')));

const one = (texts: BuiltSample['texts'], name: RegExp) => {
  const found = [...texts].find(([path]) => name.test(path));
  assert.ok(found, String(name));
  return found[1];
};

/** Where the guide as a whole is spoken of. */
const places = [
  /^dist\/index\.html$/,
  /^dist\/about\/index\.html$/,
  /^dist\/print\/index\.html$/,
  /^dist\/api\/v1\/index\.json$/,
  /^dist\/llms\.txt$/,
  /^dist\/llms-full\.txt$/,
  /\.epub\/EPUB\/package\.opf$/,
  /\.epub\/EPUB\/.*about.*\.xhtml$/,
  /^dist\/download\/[^/]*\.html$/,
  /\.zip\/[^/]*\/README\.txt$/,
];

const isPlain = (text: string) => text.replace(/\s+/g, ' ');

for (const [what, files, said] of [
  ['nobody', completeSample, 'No doctor or physical therapist has reviewed this guide.'],
  [
    'somebody',
    reviewed((name) =>
      name === 'tools/roller.md' ? 'whole-page' : name === 'techniques/kneading.md' ? 'safety-only' : undefined,
    ),
    /A licensed clinician has reviewed 1 of the \d+ pages of this guide about health, and what 1 more says about safety\. Each page says whether it was reviewed\./,
  ],
  [
    'everybody',
    reviewed(() => 'whole-page'),
    'A licensed clinician has reviewed every page of this guide about health.',
  ],
] as const)
  test(`states the review by ${what} in every output`, async (t) => {
    const built = await buildSample({ files });
    t.after(built.remove);
    for (const place of places) {
      const text = isPlain(one(built.texts, place));
      assert.ok(typeof said === 'string' ? text.includes(said) : said.test(text), `${String(place)} says it`);
    }
    const denied = denials(built);
    const roller = one(built.texts, /^dist\/tools\/roller\/index\.html$/);
    const handout = one(built.texts, /^dist\/tools\/roller\/handout\/index\.html$/);
    if (what === 'nobody') assert.ok([...denied].some((text) => text.endsWith('has reviewed this guide')));
    else {
      assert.ok(![...denied].some((text) => /this guide/.test(text)), [...denied].join('\n'));
      for (const page of [roller, handout])
        assert.match(
          isPlain(page),
          /Reviewed by Ann Lee, PT, DPT, on 20 January 2026|Reviewed by Ann Lee, PT, DPT, on January 20, 2026/,
        );
    }
    if (what === 'everybody') {
      // The page that shows all components shows this one too, and a schema says what its values mean.
      const shown = [...built.texts].filter(([path]) => !/\/design\/|\/schemas\//.test(path));
      for (const [path, text] of shown) assert.deepEqual(text.match(nobody), null, path);
    }
    if (what === 'somebody') {
      const kneading = isPlain(one(built.texts, /^dist\/techniques\/kneading\/index\.html$/));
      assert.match(kneading, /What this page says about safety was reviewed by Ann Lee/);
      assert.ok(
        isPlain(one(built.texts, /^dist\/specialties\/[^/]+\/index\.html$/)).includes('has reviewed this page'),
      );
    }
  });
