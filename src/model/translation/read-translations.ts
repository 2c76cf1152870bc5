/** Reads the translations into one language: `<content>/<language>/`, with folders and files like the content's. */
import { bodyLimit } from '../body.ts';
import type { ContentFolder } from '../content-folder.ts';
import { nameOf } from '../entry.ts';
import { explain } from '../explain.ts';
import { listContent, type ContentFile } from '../files.ts';
import { placeInBody, splitFrontMatter, whyNoFrontMatter } from '../front-matter.ts';
import { fieldName, type Path, type Problem } from '../problem.ts';
import { yamlProblems } from '../read.ts';
import { problemAt } from '../validate.ts';
import { isRecord } from '../walk.ts';
import { parseYaml, type ParsedYaml } from '../yaml.ts';
import { kinds } from '../../kinds/index.ts';
import { bodyKey } from './units.ts';
import { TranslationFields, type Translation } from './translation.ts';

export interface Translations {
  /** `kind/id` → translation. */
  byName: ReadonlyMap<string, Translation>;
  problems: readonly Problem[];
}

const start = { line: 1, column: 1 };
const reserved = new Set(Object.keys(TranslationFields.shape));

/** Texts and lists of words; anything else is a problem. */
function readTexts(values: Record<string, unknown>, report: (path: Path, message: string, fix: string) => void) {
  const texts = new Map<string, string>();
  const words = new Map<string, readonly string[]>();
  for (const [key, value] of Object.entries(values)) {
    if (reserved.has(key)) continue;
    if (typeof value === 'string') texts.set(key, value.trim());
    else if (Array.isArray(value) && value.every((word): word is string => typeof word === 'string'))
      words.set(key, value);
    else
      report(
        [key],
        'must be a text, or a list of words',
        'Write one text for each key; quote it where it contains ": ".',
      );
  }
  return { texts, words };
}

function readOne(
  file: ContentFile,
  id: string,
  values: unknown,
  body: string,
  yaml: ParsedYaml,
): { translation: Translation; problems: Problem[] } {
  const base: Path = kinds[file.kind].store === 'file' ? [id] : [];
  const at = (path: Path) => [...base, ...path];
  const problems: Problem[] = [];
  const report = (path: Path, message: string, fix: string) =>
    problems.push(problemAt(file.file, yaml.locateKey(at(path)), 'translation', message, fix, fieldName(at(path))));
  const fields = isRecord(values) ? values : {};
  if (!isRecord(values)) report([], 'this is not a list of texts', 'Write each text as "key: text", two spaces in.');
  const { texts, words } = readTexts(fields, report);
  if (body.trim()) texts.set(bodyKey, body);
  const header = Object.fromEntries(Object.entries(fields).filter(([key]) => reserved.has(key)));
  const parsed = TranslationFields.safeParse(header);
  if (!parsed.success)
    for (const issue of parsed.error.issues)
      for (const { path, message, fix } of explain(issue, TranslationFields, header)) report(path, message, fix);
  const { translation: translator, english } = parsed.data ?? { translation: { by: 'machine' as const }, english: {} };
  return {
    translation: {
      kind: file.kind,
      id,
      file: file.file,
      translator,
      texts,
      words,
      english: new Map(Object.entries(english)),
      locate: (path) => yaml.locate(at(path)),
      locateKey: (path) => yaml.locateKey(at(path)),
    },
    problems,
  };
}

type Part = ReturnType<typeof readOne>[];

function readMarkdown(file: ContentFile, problems: Problem[]): Part {
  const parts = splitFrontMatter(file.source);
  if (!parts) {
    problems.push(problemAt(file.file, start, 'front-matter', ...whyNoFrontMatter(file.source)));
    return [];
  }
  const yaml = parseYaml(parts.yaml, 2);
  problems.push(...yamlProblems(file.file, yaml));
  const limit = bodyLimit(parts.body);
  if (limit) {
    const position = placeInBody(parts.body, parts.bodyLine)(limit.offset);
    problems.push(problemAt(file.file, position, 'body', limit.message, limit.fix));
  }
  return yaml.problems.length > 0 ? [] : [readOne(file, file.name, yaml.value ?? {}, limit ? '' : parts.body, yaml)];
}

function readList(file: ContentFile, problems: Problem[]): Part {
  const yaml = parseYaml(file.source);
  problems.push(...yamlProblems(file.file, yaml));
  if (yaml.problems.length > 0 || yaml.value === null || yaml.value === undefined) return [];
  if (!isRecord(yaml.value)) {
    problems.push(
      problemAt(
        file.file,
        start,
        'yaml',
        'the file is not a list of entries by id',
        'Write each entry as "its-id:" with its texts below, two spaces in.',
      ),
    );
    return [];
  }
  return Object.entries(yaml.value).map(([id, values]) => readOne(file, id, values, '', yaml));
}

/** @param folder the folder of the language. Never throws for author mistakes. */
export function readTranslations(folder: ContentFolder): Translations {
  if (!folder.item) return { byName: new Map(), problems: [] };
  const { files, problems, list } = listContent(folder);
  const needless = [...files.flatMap(({ drawing }) => drawing ?? []), ...(list ? [list] : [])];
  const all = [
    ...problems,
    ...needless.map(({ file }) =>
      problemAt(
        file,
        start,
        'translation',
        'a translation has only texts',
        'Remove the file: the English one is used.',
      ),
    ),
  ];
  const parts = files.flatMap((file) =>
    kinds[file.kind].store === 'folder' ? readMarkdown(file, all) : readList(file, all),
  );
  return {
    byName: new Map(parts.map(({ translation }) => [nameOf(translation), translation])),
    problems: [...all, ...parts.flatMap((part) => part.problems)],
  };
}
