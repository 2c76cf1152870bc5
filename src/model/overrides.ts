/** `overrides.yaml`: single fields of inherited entries, by `kind/id`, and entries to hide. */
import { nameOf, type ParsedEntry } from './entry.ts';
import { explain } from './explain.ts';
import type { HiddenEntry } from './hide-entries.ts';
import type { Local } from './local.ts';
import { headerKeys, OverrideHeader } from './override-header.ts';
import { fieldName, type Path, type Problem } from './problem.ts';
import { suggestion } from './suggest.ts';
import { problemAt, validate } from './validate.ts';
import { isRecord } from './walk.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

/** Name of the file in the content folder. */
export const overridesFile = 'overrides.yaml';

interface Overridden {
  /** All inherited entries, some with fields replaced. */
  entries: readonly ParsedEntry[];
  /** The inherited entries that were changed, as they were. */
  originals: readonly ParsedEntry[];
  /** Entries to be hidden, which are among the entries still. */
  hidden: readonly HiddenEntry[];
  /** `kind/id` of entries that the guide added or replaced → what the file says of the change. */
  changes: ReadonlyMap<string, Pick<Local, 'change' | 'at'>>;
  problems: readonly Problem[];
}

/** An entry with some fields replaced; positions of these are in the other file. */
function withFields(entry: ParsedEntry, fields: Record<string, unknown>, file: string, yaml: ParsedYaml): ParsedEntry {
  const isOwn = ([field]: Path) => typeof field === 'string' && field in fields;
  const at = (path: Path) => [nameOf(entry), ...path];
  return {
    ...entry,
    raw: { ...(entry.raw as Record<string, unknown>), ...fields },
    data: undefined,
    fileAt: (path) => (isOwn(path) ? file : entry.file),
    locate: (path) => (isOwn(path) ? yaml.locate(at(path)) : entry.locate(path)),
    locateKey: (path) => (isOwn(path) ? yaml.locateKey(at(path)) : entry.locateKey(path)),
    locateIn: (path, offset) => (isOwn(path) ? yaml.locateIn(at(path), offset) : entry.locateIn(path, offset)),
  };
}

/** The parts of an override: what is said of the entry, and its fields. */
function partsOf(values: Record<string, unknown>): {
  header: Record<string, unknown>;
  fields: Record<string, unknown>;
} {
  const [header, fields] = [true, false].map((isHeader) =>
    Object.fromEntries(Object.entries(values).filter(([key]) => headerKeys.includes(key) === isHeader)),
  );
  return { header: header ?? {}, fields: fields ?? {} };
}

type Report = (path: Path, message: string, fix: string) => void;

/** Reads what is said of an entry; undefined where it is invalid. */
function readHeader(
  name: string,
  values: Record<string, unknown>,
  { file, yaml, problems }: { file: string; yaml: ParsedYaml; problems: Problem[] },
): OverrideHeader | undefined {
  const result = OverrideHeader.safeParse(values);
  if (result.success) return result.data;
  for (const issue of result.error.issues)
    for (const { path, atKey, message, fix } of explain(issue, OverrideHeader, values)) {
      const at = [name, ...path];
      const position = atKey ? yaml.locateKey(at) : yaml.locate(at);
      problems.push(problemAt(file, position, 'overrides', message, fix, fieldName(at)));
    }
  return undefined;
}

/** Reports what is said twice of an entry. @returns whether it was reported */
function reportConflict(
  name: string,
  { header, fields }: ReturnType<typeof partsOf>,
  isReplaced: boolean,
  report: Report,
): boolean {
  const [field] = Object.keys(fields);
  if (isReplaced && field !== undefined)
    report(
      [name],
      `this guide has an entry "${name}" of its own, which replaces all fields`,
      'Change the field there, and remove it here.',
    );
  else if (isReplaced && 'hidden' in header)
    report(
      [name, 'hidden'],
      `this guide has an entry "${name}" of its own, which cannot be hidden`,
      'Remove this line to show your entry, or delete your entry to hide that of the reference guide.',
    );
  else if ('hidden' in header && field !== undefined)
    report(
      [name, field],
      `"${name}" is hidden, so nobody sees this change`,
      'Remove the field, or remove "hidden: true" to show the entry.',
    );
  else return false;
  return true;
}

/**
 * Replaces fields of inherited entries, and finds those to hide.
 * @param inherited the entries of the base
 * @param own names, `kind/id`, of the entries that the guide adds or replaces as a whole
 * @param file path for messages
 */
export function applyOverrides(
  inherited: readonly ParsedEntry[],
  own: ReadonlySet<string>,
  { file, source }: { file: string; source: string },
): Overridden {
  const none = { entries: inherited, originals: [], hidden: [], changes: new Map() };
  const yaml = parseYaml(source);
  if (yaml.problems.length > 0)
    return {
      ...none,
      problems: yaml.problems.map(({ line, column, message, fix }) =>
        problemAt(file, { line, column }, 'yaml', message, fix),
      ),
    };
  if (yaml.value === null || yaml.value === undefined) return { ...none, problems: [] };
  if (!isRecord(yaml.value))
    return {
      ...none,
      problems: [
        problemAt(
          file,
          { line: 1, column: 1 },
          'overrides',
          'the file does not list fields by entry',
          'Write "tools/foam-roller:" with fields below, two spaces in.',
        ),
      ],
    };

  const byName = new Map(inherited.map((entry) => [nameOf(entry), entry]));
  const changed = new Map<string, ParsedEntry>();
  const changes = new Map<string, Pick<Local, 'change' | 'at'>>();
  const hidden: HiddenEntry[] = [];
  const problems: Problem[] = [];
  const report: Report = (path, message, fix) =>
    problems.push(problemAt(file, yaml.locateKey(path), 'overrides', message, fix, fieldName(path)));
  for (const [name, values] of Object.entries(yaml.value)) {
    const entry = byName.get(name);
    if (!entry && !own.has(name)) {
      report(
        [name],
        `the reference guide has no entry "${name}"`,
        suggestion(name, [...byName.keys()]) || 'Write its kind and id: "tools/foam-roller".',
      );
      continue;
    }
    if (!isRecord(values)) {
      report([name], 'this is not a list of fields', 'Write each field on a line of its own below it, four spaces in.');
      continue;
    }
    const parts = partsOf(values);
    if (reportConflict(name, parts, own.has(name), report)) continue;
    const header = readHeader(name, parts.header, { file, yaml, problems });
    const at = { file, ...yaml.locateKey([name]) };
    const change = header?.change && { change: header.change, at: { file, ...yaml.locate([name, 'change', 'by']) } };
    if (!entry || own.has(name)) changes.set(name, { ...change });
    else if (header?.hidden) hidden.push({ entry, at });
    else if (Object.keys(parts.fields).length > 0) {
      const local = { how: 'changed', fields: Object.keys(parts.fields), ...change } as const;
      const merged = { ...withFields(entry, parts.fields, file, yaml), local };
      problems.push(...validate(merged, [name]));
      changed.set(name, merged);
    } else if (header)
      report([name], `nothing of "${name}" is changed`, 'Write a field below it, or "hidden: true", or remove it.');
  }
  return {
    entries: inherited.map((entry) => changed.get(nameOf(entry)) ?? entry),
    originals: inherited.filter((entry) => changed.has(nameOf(entry))),
    hidden,
    changes,
    problems,
  };
}
