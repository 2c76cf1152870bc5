/** `npm run translate -- es`: lists texts whose translation is missing or outdated, and confirms translations. */
import './start.ts';
import { readFileSync } from 'node:fs';
import { confirmTranslation } from '../authoring/confirm-translation.ts';
import { writeChanges } from '../authoring/write-changes.ts';
import { readEnvironment } from '../environment.ts';
import { descriptorOf } from '../kinds/index.ts';
import { readLayers, translationsOf } from '../model/content-layers.ts';
import { nameOf } from '../model/entry.ts';
import { contentOf } from '../model/layered-content.ts';
import { formatProblem } from '../model/problem.ts';
import { matchUnits, type Match } from '../model/translation/match.ts';
import type { Translation } from '../model/translation/translation.ts';
import { unitsOf } from '../model/translation/units.ts';
import { sourceSite } from '../site.ts';
import { readOptions, refuseCall } from './options.ts';

const call = {
  usage: 'npm run translate -- es [part of an entry …] [options]',
  options: {
    confirm: {
      type: 'boolean',
      description: 'marks the texts as translations of the English texts as they are now, after a person has read both',
    },
    json: { type: 'boolean', description: 'prints every text that is missing or outdated as JSON' },
  },
  takesWords: true,
  notes: 'Parts select entries: tools/ or tools/foam-roller. Exit code 1: some texts are missing or outdated.',
} as const;
const { values: options, words } = readOptions(call);
const languages = Object.keys(sourceSite.translations);
const [language = '', ...parts] = words;
if (!languages.includes(language))
  refuseCall(
    call,
    languages.length > 0
      ? `Give a language: ${languages.join(', ')}.`
      : 'There is no language in translations of the settings.',
  );

const { contentDir } = readEnvironment();
const folder = readLayers(contentDir);
const { parsedEntries } = contentOf(folder);
const { byName, problems } = translationsOf(folder, language);
if (problems.length > 0)
  throw new Error(['Fix these problems first (npm run check):', ...problems.map(formatProblem)].join('\n'));

interface Translated {
  name: string;
  translation: Translation | undefined;
  matches: Match[];
}

const chosen: Translated[] = parsedEntries
  .filter((entry) => parts.length === 0 || parts.some((part) => nameOf(entry).includes(part)))
  .map((entry) => {
    const translation = byName.get(nameOf(entry));
    return { name: nameOf(entry), translation, matches: matchUnits(unitsOf(entry), translation) };
  })
  .filter(({ matches }) => matches.length > 0);
if (chosen.length === 0) refuseCall(call, `No entry is called like "${parts.join('" or "')}".`);

function confirm(): void {
  const known = chosen.filter((one): one is Translated & { translation: Translation } => one.translation !== undefined);
  const changes = [...Map.groupBy(known, ({ translation }) => translation.file)].flatMap(([file, entries]) => {
    const before = readFileSync(file, 'utf8');
    const text = confirmTranslation(
      before,
      new Map(
        entries.map(({ translation: { kind, id }, matches }) => [
          descriptorOf(kind).store === 'file' ? id : '',
          matches,
        ]),
      ),
    );
    return text === before ? [] : [{ file, to: file, text }];
  });
  if (changes.length > 0) writeChanges(changes, contentDir);
  console.log(`Confirmed: ${known.length} entries, ${changes.length} files changed.`);
}

const left = chosen.flatMap(({ name, translation, matches }) =>
  matches
    .filter(({ isCurrent }) => !isCurrent)
    .map(({ unit, text }) => ({
      entry: name,
      ...(translation && { file: translation.file }),
      key: unit.key,
      state: text === undefined ? ('missing' as const) : ('outdated' as const),
      safety: unit.isSafety,
      english: unit.text,
      ...(text !== undefined && { translation: text }),
    })),
);

function list(): void {
  for (const [name, texts] of Map.groupBy(left, ({ entry }) => entry)) {
    console.log(`\n${name}${texts[0]?.file ? ` (${texts[0].file})` : ': no translation yet'}`);
    for (const { key, state, safety, english, translation } of texts)
      console.log(
        [
          `  ${key}: ${state}${safety ? ', shown in English' : ''}`,
          `    en: ${english.trim()}`,
          ...(translation === undefined ? [] : [`    ${language}: ${translation.trim()}`]),
        ].join('\n'),
      );
  }
  const texts = chosen.flatMap(({ matches }) => matches);
  console.log(`\n${texts.length - left.length} of ${texts.length} texts are up to date in "${language}".`);
}

if (options.confirm) confirm();
else {
  if (options.json) console.log(JSON.stringify(left, null, 2));
  else list();
  process.exitCode = left.length > 0 ? 1 : 0;
}
