/** Compares the translations into one language with the English entries. */
import { descriptorOf } from '../../kinds/index.ts';
import { text as plainText } from '../../kinds/fields/plain-text.ts';
import { nameOf, type ParsedEntry } from '../entry.ts';
import { fieldName, type Path, type Problem } from '../problem.ts';
import { suggestion } from '../suggest.ts';
import { problemAt } from '../validate.ts';
import { differences } from './compare-texts.ts';
import { matchUnits, type Match } from './match.ts';
import type { Translations } from './read-translations.ts';
import type { Translation } from './translation.ts';
import { hardToRead } from './reading-ease.ts';
import { bodyKey, fieldsTranslatedAs, unitsOf } from './units.ts';

/** A translation may be longer than the English text, since most languages need more words. */
const growth = 1.5;
/** In characters; that of a search term in the schema. */
const longestWord = 60;

/** For texts whose limit is in characters. */
const unlimited = 1_000;
const schemas = new Map<number, ReturnType<typeof plainText>>();

/** The schema of plain text with a limit in words, made once: there are thousands of texts. */
function schemaFor(maxWords: number): ReturnType<typeof plainText> {
  const schema = schemas.get(maxWords) ?? plainText(maxWords);
  schemas.set(maxWords, schema);
  return schema;
}

type Report = (path: Path, message: string, fix: string) => Problem;

const reporterOf =
  ({ file, id, kind, locate }: Translation): Report =>
  (path, message, fix) => {
    const base = descriptorOf(kind).store === 'file' ? [id] : [];
    return problemAt(file, locate(path), 'translation', message, fix, fieldName([...base, ...path]));
  };

/** A text that is too long, or not plain. */
function formProblems({ unit, text = '', key }: Match, report: Report): Problem[] {
  if (unit.key === bodyKey) return [];
  const longest = Math.max(unit.text.length * growth, unit.text.length + 30);
  const most = unit.maxWords === undefined ? undefined : Math.ceil(unit.maxWords * growth);
  const { error } = schemaFor(most ?? unlimited).safeParse(text);
  const wrong = (error?.issues ?? []).map(({ message }) =>
    report([key], message.replace(/^must/, 'a translation must'), 'Say it in fewer words, or without markup.'),
  );
  return most === undefined && text.length > longest
    ? [
        ...wrong,
        report(
          [key],
          `has ${text.length} characters, the English text ${unit.text.length}`,
          'Say it in fewer words: it has a fixed place on the page.',
        ),
      ]
    : wrong;
}

const textProblems = (match: Match, report: Report): Problem[] =>
  match.text === undefined
    ? []
    : [
        ...formProblems(match, report),
        // An outdated text may differ, since the English text has changed.
        ...(match.isCurrent
          ? differences(match.unit.text, match.text).map(({ message, fix }) =>
              report(match.key === bodyKey ? [] : [match.key], message, fix),
            )
          : []),
      ];

function wordProblems(translation: Translation, report: Report): Problem[] {
  const fields = fieldsTranslatedAs('words', translation.kind);
  return [...translation.words].flatMap(([field, words]) => {
    if (!fields.includes(field)) return [report([field], 'is not a list of words', 'Write it as one text.')];
    const long = words.filter((word) => word.length > longestWord);
    const twice = words.filter((word, index) => words.indexOf(word) !== index);
    return [
      ...long.map((word) => report([field], `"${word}" has more than ${longestWord} characters`, 'Shorten it.')),
      ...twice.map((word) => report([field], `"${word}" is listed twice`, 'Remove one of the two.')),
    ];
  });
}

/** Texts that the English entry does not have. */
const strangers = (translation: Translation, matches: readonly Match[], report: Report): Problem[] => {
  const keys = matches.map(({ unit }) => unit.key);
  const used = new Set(matches.map(({ key }) => key));
  const words = fieldsTranslatedAs('words', translation.kind);
  return [...translation.texts.keys()]
    .filter((key) => !used.has(key) && !keys.includes(key))
    .map((key) =>
      report(
        key === bodyKey ? [] : [key],
        key === bodyKey ? 'the English entry has no text below its fields' : `the English entry has no text "${key}"`,
        words.includes(key)
          ? 'Write it as a list, each word on a line of its own after "- ".'
          : `${suggestion(key, keys) || 'Remove it: the English text is gone.'}`,
      ),
    );
};

/** One warning for what a translation lacks, with the first keys. */
function leftToDo({ file, locate }: Translation, matches: readonly Match[]): Problem[] {
  const left = matches.filter(({ isCurrent }) => !isCurrent);
  if (left.length === 0) return [];
  const missing = left.filter(({ text }) => text === undefined).length;
  const shown = left.slice(0, 3).map(({ unit }) => unit.key);
  const more = left.length > shown.length ? ` and ${left.length - shown.length} more` : '';
  return [
    {
      ...problemAt(
        file,
        locate([]),
        'translation',
        `${missing} of its texts are missing and ${left.length - missing} outdated: ${shown.join(', ')}${more}`,
        'Run "npm run translate" to see them; safety texts are shown in English until then.',
      ),
      severity: 'warning',
    },
  ];
}

/** A warning for a translation that is hard to read. */
function easeProblems(translation: Translation, language: string): Problem[] {
  const message = hardToRead(translation, language);
  return message === undefined
    ? []
    : [
        {
          ...problemAt(
            translation.file,
            translation.locate([]),
            'translation',
            message,
            'Use shorter words and sentences where the meaning stays the same.',
          ),
          severity: 'warning',
        },
      ];
}

/** Problems of the translations into one language. @param language name of their folder */
export function checkTranslations(
  entries: readonly ParsedEntry[],
  { byName, problems }: Translations,
  language: string,
): Problem[] {
  const english = new Map(entries.map((entry) => [nameOf(entry), entry]));
  const found = [...byName].flatMap(([name, translation]) => {
    const report = reporterOf(translation);
    const entry = english.get(name);
    if (!entry)
      return [
        report(
          [],
          `there is no English entry "${name}" to translate`,
          suggestion(name, [...english.keys()]) || `Remove it, or rename it like its entry.`,
        ),
      ];
    const matches = matchUnits(unitsOf(entry), translation);
    return [
      ...strangers(translation, matches, report),
      ...matches.flatMap((match) => textProblems(match, report)),
      ...wordProblems(translation, report),
      ...leftToDo(translation, matches),
      ...easeProblems(translation, language),
    ];
  });
  const untranslated = entries.filter((entry) => !byName.has(nameOf(entry)) && unitsOf(entry).length > 0);
  const names = untranslated.slice(0, 3).map(nameOf).join(', ');
  return [
    ...problems,
    ...found,
    ...(untranslated.length > 0 && byName.size > 0
      ? [
          {
            ...problemAt(
              language,
              { line: 1, column: 1 },
              'translation',
              `${untranslated.length} entries are not translated: ${names}${untranslated.length > 3 ? ', …' : ''}`,
              `Run "npm run translate -- ${language}" to see them; they are shown in English.`,
            ),
            severity: 'warning' as const,
          },
        ]
      : []),
  ];
}
