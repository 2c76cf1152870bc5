/** Takes entries out of inherited content, with the references and links to them. */
import { kinds } from '../kinds/index.ts';
import { nodesOf } from './body.ts';
import { nameOf, type ParsedEntry } from './entry.ts';
import { splitFragment } from './redirects.ts';
import { fieldName, type Path, type Position, type Problem } from './problem.ts';
import { citationsOf, citedKind, referencesOf } from './references.ts';
import { handoutPath, pathOf } from './routes.ts';
import { entriesOf } from './read.ts';
import { problemAt, validate } from './validate.ts';
import { valueAt } from './value-at.ts';
import { fieldAt } from './walk.ts';

/** An inherited entry that the guide does not show. */
export interface HiddenEntry {
  entry: ParsedEntry;
  /** Where the guide says so. */
  at: Position & { file: string };
}

/** Whether a field is the guide's own: what it refers to is for its author to correct. */
const isOwn = ({ file, fileAt }: ParsedEntry, path: Path) => (fileAt?.(path) ?? file) !== file;

/** What is removed with a reference: an item of a list, or an optional field. */
function removedWith({ kind, raw }: ParsedEntry, path: Path): Path {
  const item = path.slice(0, -1);
  const isOptional = fieldAt(kinds[kind].schema, path, raw)?.safeParse(undefined).success;
  return typeof path.at(-1) === 'string' && typeof item.at(-1) === 'number' && !isOptional ? item : path;
}

function remove(values: unknown, path: Path): void {
  const holder = valueAt(values, path.slice(0, -1));
  const key = path.at(-1);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete (holder as Record<string, unknown>)[String(key)];
}

/** Values without inherited references to hidden entries. */
function withoutReferences(entry: ParsedEntry, isHidden: (name: string) => boolean): unknown {
  const { kind, raw, body } = entry;
  const paths = referencesOf({ kind, raw, body })
    .filter((reference) => isHidden(nameOf(reference)) && !isOwn(entry, reference.path))
    .map(({ path }) => removedWith(entry, path));
  if (paths.length === 0) return raw;
  const values: unknown = structuredClone(raw);
  const once = new Map(paths.map((path) => [fieldName(path), path]));
  // References are in document order: the last item of a list is removed first.
  for (const path of [...once.values()].toReversed()) remove(values, path);
  return values;
}

/** The body with links to hidden pages replaced by their texts. */
function withoutLinks(entry: ParsedEntry, hidden: ReadonlySet<string>): string {
  const links = nodesOf(entry, 'link').filter(({ node }) => {
    const url = node.url.replace(/^\//, '').replace(/\?[^#]*/, '');
    return hidden.has(url) || hidden.has(splitFragment(url).page);
  });
  return links.toReversed().reduce((body, { node, offset }) => {
    const text = body.slice(node.children[0]?.position?.start.offset, node.children.at(-1)?.position?.end.offset);
    return body.slice(0, offset) + text + body.slice(node.position?.end.offset);
  }, entry.body);
}

/** Entries that cite a hidden source: what they say would be left without it. */
function citing({ entry: { id, kind }, at }: HiddenEntry, entries: readonly ParsedEntry[]): Problem[] {
  if (kind !== citedKind) return [];
  const names = entries
    .filter(
      (entry) =>
        citationsOf(entry).some(({ source }) => source === id) ||
        referencesOf(entry).some((reference) => nameOf(reference) === `${citedKind}/${id}`),
    )
    .map(nameOf);
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return names.length === 0
    ? []
    : [
        problemAt(
          at.file,
          at,
          'overrides',
          `the source "${id}" cannot be hidden: ${names.slice(0, 3).join(', ')}${more} would say something without it`,
          'Hide these also, or change or replace them so that they do not cite it.',
          `${citedKind}/${id}`,
        ),
      ];
}

/**
 * The entries without the hidden ones. Inherited entries lose their references to these; where one would be invalid
 * then, that is a problem of the hidden entry. Entries that the guide added or replaced stay as they are.
 */
export function hideEntries(
  all: readonly ParsedEntry[],
  hidden: readonly HiddenEntry[],
): { entries: readonly ParsedEntry[]; problems: readonly Problem[] } {
  if (hidden.length === 0) return { entries: all, problems: [] };
  const byName = new Map(hidden.map((one) => [nameOf(one.entry), one]));
  const shown = all.filter((entry) => !byName.has(nameOf(entry)));
  const ofSources = hidden.flatMap((one) => citing(one, shown));
  const dropped = new Set([...byName.keys()].filter((name) => !name.startsWith(`${citedKind}/`)));
  const pages = new Set(entriesOf(hidden.map(({ entry }) => entry)).flatMap((one) => [pathOf(one), handoutPath(one)]));
  const problems: Problem[] = [];
  const entries = shown.map((entry) => {
    if (entry.local && entry.local.how !== 'changed') return entry;
    const raw = withoutReferences(entry, (name) => dropped.has(name));
    const body = withoutLinks(entry, pages);
    if (raw === entry.raw && body === entry.body) return entry;
    const changed: ParsedEntry = { ...entry, raw, body };
    if (raw === entry.raw) return changed;
    const { kind } = entry;
    const references = referencesOf({ kind, raw: entry.raw, body }).filter((one) => dropped.has(nameOf(one)));
    for (const { field, message } of validate(changed, [])) {
      const reference = references.find(({ path }) => path[0] === field.split('.')[0]) ?? references[0];
      const needed = reference ? nameOf(reference) : '';
      const at = byName.get(needed)?.at ?? { file: entry.file, line: 1, column: 1 };
      problems.push(
        problemAt(
          at.file,
          at,
          'overrides',
          `${nameOf(entry)} cannot do without "${needed}": ${field} ${message}`,
          `Hide ${nameOf(entry)} also, or change its "${field.split('.')[0]}" in this file.`,
          needed,
        ),
      );
    }
    return changed;
  });
  return { entries, problems: [...ofSources, ...problems] };
}
