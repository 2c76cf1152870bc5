/** `overrides.yaml`: single fields of inherited entries, by `kind/id`. */
import { nameOf, type ParsedEntry } from './entry.ts';
import type { Path, Problem } from './problem.ts';
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

/**
 * Replaces fields of inherited entries.
 * @param inherited the entries of the base
 * @param own names, `kind/id`, of the entries that the guide replaces as a whole
 * @param file path for messages
 */
export function applyOverrides(
  inherited: readonly ParsedEntry[],
  own: ReadonlySet<string>,
  { file, source }: { file: string; source: string },
): Overridden {
  const none = { entries: inherited, originals: [] };
  const yaml = parseYaml(source);
  if (yaml.problems.length > 0)
    return {
      ...none,
      problems: yaml.problems.map(({ line, column, message, fix }) =>
        problemAt(file, { line, column }, 'yaml', message, fix),
      ),
    };
  if (yaml.value === null || yaml.value === undefined) return { ...none, problems: [] };
  const report = (path: Path, message: string, fix: string) =>
    problemAt(file, yaml.locateKey(path), 'overrides', message, fix, path.join('.'));
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
  const problems: Problem[] = [];
  for (const [name, fields] of Object.entries(yaml.value)) {
    const entry = byName.get(name);
    if (!entry)
      problems.push(
        report(
          [name],
          `the reference guide has no entry "${name}"`,
          suggestion(name, [...byName.keys()]) || 'Write its kind and id: "tools/foam-roller".',
        ),
      );
    else if (own.has(name))
      problems.push(
        report(
          [name],
          `this guide has an entry "${name}" of its own, which replaces all fields`,
          'Change the field there, and remove it here.',
        ),
      );
    else if (!isRecord(fields))
      problems.push(
        report(
          [name],
          'this is not a list of fields',
          'Write each field on a line of its own below it, four spaces in.',
        ),
      );
    else {
      const merged = withFields(entry, fields, file, yaml);
      problems.push(...validate(merged, [name]));
      changed.set(name, merged);
    }
  }
  return {
    entries: inherited.map((entry) => changed.get(nameOf(entry)) ?? entry),
    originals: inherited.filter((entry) => changed.has(nameOf(entry))),
    problems,
  };
}
