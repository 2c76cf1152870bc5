/** The text of a new entry, with comments on each field and ids to choose from. */
import { citedKind } from '../model/references.ts';
import { kinds } from '../kinds/index.ts';
import type { ReferenceTarget } from '../kinds/fields/references.ts';
import { optionsOf, type Field } from './json-schema.ts';
import type { Suggestion } from './reference-suggestions.ts';
import { formatValue } from './format-field.ts';

export interface Filling {
  /** Known values, by field. */
  values: Readonly<Record<string, string>>;
  today: string;
  suggestions: (target: ReferenceTarget) => readonly Suggestion[];
}

const widest = 112;
const suggested = 8;
const longestTitle = 40;

/** A comment, wrapped. */
function comment(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < widest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines;
}

/** A value as a YAML scalar, quoted where it could be parsed as something else. */
const scalar = (value: string) =>
  /^[\p{L}(][^#:"'\\]*$/u.test(value) && !/^(true|false|null|yes|no|on|off)$/i.test(value) && value === value.trim()
    ? value
    : /^\d{4}-\d{2}-\d{2}$|^https?:[^\s#]*$|^10\.\S+$/.test(value) && !/\s#|:$/.test(value)
      ? value
      : JSON.stringify(value);

const sameWords = (title: string, id: string) => title.toLowerCase().replaceAll(' ', '-') === id;
const cut = (title: string) => (title.length > longestTitle ? `${title.slice(0, longestTitle).trimEnd()} …` : title);

function formatSuggestions(field: Field, filling: Filling): string[] {
  const target = field.references ?? field.items?.references ?? field.items?.anyOf?.[0]?.references;
  if (!target) return [];
  const suggestions = filling.suggestions(target);
  if (suggestions.length === 0) return comment('There is none yet.');
  const shown = suggestions
    .slice(0, suggested)
    .map(({ value, title }) => (sameWords(title, value) ? value : `${value} (${cut(title)})`));
  const more = suggestions.length - shown.length;
  // A new page often needs a source that no entry cites yet.
  const another = target.kinds.includes(citedKind) ? ` Another one: npm run new -- ${kinds[citedKind].one}` : '';
  return comment(`There are: ${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}.${another}`);
}

/** The alternative to start with: a scalar before an object, a larger object before a smaller one. */
function firstOption(field: Field): Field {
  const options = optionsOf(field);
  const size = (option: Field) => Object.keys(option.properties ?? {}).length;
  return options.find((option) => !option.properties) ?? options.toSorted((a, b) => size(b) - size(a))[0] ?? field;
}

const indent = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `  ${line}`));
const asItem = (lines: readonly string[]) => {
  const first = lines.findIndex((line) => !line.startsWith('#'));
  return lines.map((line, index) => (index === first ? `- ${line}` : index < first ? line : line && `  ${line}`));
};

/** Lines below a key, or a scalar after it. */
function valueLines(name: string, field: Field, filling: Filling): { inline: string } | { below: string[] } {
  const value = filling.values[name] ?? (field.startsAs === 'today' ? filling.today : field.const);
  if (value !== undefined) return { inline: ` ${scalar(value)}` };
  if (typeof field.default === 'boolean') return { inline: ` ${field.default}` };
  const nested = { ...filling, values: {} };
  const option = firstOption(field);
  if (option.properties) return { below: indent(groupLines(option, nested)) };
  const item = field.items && firstOption(field.items);
  if (item?.properties) return { below: indent(asItem(groupLines(item, nested))) };
  // The minimum number of items, to show the structure.
  return item ? { below: indent(Array<string>(Math.max(1, field.minItems ?? 1)).fill('-')) } : { inline: '' };
}

function fieldLines(name: string, field: Field, isRequired: boolean, filling: Filling): string[] {
  const help = [
    ...comment(`${isRequired ? '' : 'Optional. '}${field.description ?? ''}`.trim()),
    ...comment(`(${formatValue(field)})`),
    ...formatSuggestions(field, filling),
  ].filter((line) => line !== '# ');
  const value = valueLines(name, field, filling);
  const lines = 'inline' in value ? [`${name}:${value.inline}`] : [`${name}:`, ...value.below];
  const isFilled = isRequired || filling.values[name] !== undefined;
  return [...help, ...(isFilled ? lines : lines.map((line) => (line === '' ? '#' : `#${line}`)))];
}

/** The fields of an object, required ones first; optional ones are commented out. */
function groupLines(group: Field, filling: Filling): string[] {
  const required = new Set(group.required);
  return Object.entries(group.properties ?? {}).flatMap(([name, field]) =>
    fieldLines(name, field, required.has(name), filling),
  );
}

/** The fields of a new entry as commented YAML lines. */
export function skeleton(schema: Field, filling: Filling): string[] {
  const [first = schema, ...others] = optionsOf(schema);
  const own = Object.entries(first.properties ?? {}).filter(([, field]) => !field.later);
  const lines = own.flatMap(([name, field]) => [
    ...fieldLines(name, field, first.required?.includes(name) ?? false, filling),
    '',
  ]);
  const other = others.flatMap((option) => [
    ...comment(`Or it has these fields: ${formatValue(option).replace('fields: ', '')}.`),
    '',
  ]);
  return [...other, ...lines].slice(0, -1);
}
