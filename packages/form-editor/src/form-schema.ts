/** The form of a kind, made from its schema: each field with its help, its limits and the ids that it may take. */
import type { ParsedEntry } from '../../../src/model/entry.ts';
import { entriesOf } from '../../../src/model/read.ts';
import type { Kind } from '../../../src/kinds/index.ts';
import type { ReferenceTarget } from '../../../src/kinds/fields/references.ts';
import { fieldsOf, mapFields, optionsOf, type Field } from '../../../src/authoring/json-schema.ts';
import { suggestionsFor } from '../../../src/authoring/reference-suggestions.ts';
import { formatValue } from '../../../src/authoring/format-field.ts';
import { labelOf } from './labels.ts';

/** A field as the form shows it: JSON Schema with the hints of JSON Editor. */
export interface FormField extends Omit<Field, 'properties' | 'items' | 'anyOf' | 'oneOf' | 'additionalProperties'> {
  title?: string;
  headerTemplate?: string;
  options?: Record<string, unknown>;
  properties?: Record<string, FormField>;
  items?: FormField;
  anyOf?: FormField[];
  oneOf?: FormField[];
  additionalProperties?: boolean | FormField;
}

/** Longer texts than this get several lines. */
const longestLine = 90;

/** What is chosen by an author who has not looked yet; it is not written into the file. */
export const unchosen = '';

/** JSON Editor's own placeholder only shows that nothing is chosen, while the first value is. */
const choice = (values: readonly string[], titles: readonly string[]) => ({
  enum: [unchosen, ...values],
  options: { enum_titles: ['Choose', ...titles] },
});

/** JSON Editor would begin with 0 where a number is asked for, and offer steps from the least number that there is. */
const noLimits = { minimum: undefined, maximum: undefined, exclusiveMinimum: undefined };

const kindOfInput = ({ format, maxWords, maxLength }: Field) => {
  if (format === 'uri') return 'url';
  if (format) return format;
  return (maxWords ?? 0) > 8 || (maxLength ?? 0) > longestLine ? 'textarea' : undefined;
};

/** What tells the forms of a value apart: the value that is always the same, or what it consists of. */
function nameOfOption(option: Field): string {
  const fixed = Object.values(option.properties ?? {}).find((field) => field.const !== undefined);
  return fixed?.const ?? (option.properties ? `with ${Object.keys(option.properties).slice(1).join(', ')}` : 'plain');
}

type Ids = (target: ReferenceTarget) => { values: string[]; titles: string[] };

/** The help of a field, as HTML: JSON Editor takes it for that. */
const explained = (field: Field): Field => {
  const help = [field.description, `(${formatValue(field)})`].join(' ').trim();
  return field.description ? { ...field, description: help.replaceAll('&', '&amp;').replaceAll('<', '&lt;') } : field;
};

/** A field with its name; each value of a list has it too, or it would be called by its number alone. */
function named(name: string, field: Field): Field {
  const title = labelOf(name);
  const { items } = field;
  return {
    title,
    ...field,
    ...(items?.type && items.type !== 'object' && { items: { title, ...items } as Field }),
  } as Field;
}

function shown(field: Field, idsFor: Ids): FormField {
  // Without its value a field that was left out stays left out.
  // A field that holds no more would cut off what is pasted, and a list that shows no more would hide what is there.
  const { default: _, maxLength: __, maxItems: ___, properties, references, pattern, ...rest } = field;
  const ids = references && idsFor(references);
  const input = kindOfInput(field);
  const one = field.items && optionsOf(field.items).find((option) => option.properties);
  const own = Object.entries(properties ?? {}).filter(([, inner]) => !inner.later);
  const isNumber = field.type === 'integer' || field.type === 'number';
  return {
    ...rest,
    ...(isNumber && { ...noLimits, default: unchosen }),
    ...(properties && {
      properties: Object.fromEntries(own.map(([name, inner]) => [name, named(name, inner)])),
    }),
    ...(pattern && !ids && { pattern }),
    ...(input && { format: input }),
    ...(field.items && !one && { format: 'table' }),
    // Words to choose from: JSON Editor would begin with "no" for an author who has decided nothing.
    ...(field.type === 'boolean' && { type: 'string', ...choice(['true', 'false'], ['Yes (true)', 'No (false)']) }),
    ...(field.enum && choice(field.enum, field.enum)),
    ...(ids && choice(ids.values, ids.titles)),
    ...(one && {
      items: { ...field.items, headerTemplate: `{{ i1 }}. {{ self.${Object.keys(one.properties ?? {})[0]} }}` },
    }),
    ...(field.anyOf && { anyOf: field.anyOf.map((option) => ({ ...option, title: nameOfOption(option) })) }),
    ...(field.oneOf && { oneOf: field.oneOf.map((option) => ({ ...option, title: nameOfOption(option) })) }),
    ...(typeof field.additionalProperties === 'object' && { options: { disable_properties: false } }),
  } as FormField;
}

/** The form of one entry of a kind, with the ids that exist now. */
export function formOf(kind: Kind, parsedEntries: readonly ParsedEntry[]): FormField {
  const entries = entriesOf(parsedEntries);
  const known = new Map<string, ReturnType<Ids>>();
  const idsFor: Ids = (target) => {
    const key = JSON.stringify(target);
    const suggestions = suggestionsFor(target, { kind, title: '' }, entries);
    const ids = known.get(key) ?? {
      values: suggestions.map(({ value }) => value),
      titles: suggestions.map(({ value, title }) => `${title} (${value})`),
    };
    known.set(key, ids);
    return ids;
  };
  return mapFields(mapFields(fieldsOf(kind), explained), (field) => shown(field, idsFor) as Field) as FormField;
}

/** The fields that the form of a kind has; what stands beside them in a file is not its business. */
export function fieldsInForm(kind: Kind): ReadonlySet<string> {
  const properties = optionsOf(fieldsOf(kind)).flatMap((option) => Object.entries(option.properties ?? {}));
  return new Set(properties.filter(([, field]) => !field.later).map(([name]) => name));
}

/** What a form says → the values that a file has: yes and no are no words there. */
export function fromForm(field: Field, value: unknown): unknown {
  if (field.type === 'boolean') return value === 'true' || (value === 'false' ? false : value);
  const { items } = field;
  if (Array.isArray(value)) return items ? value.map((item) => fromForm(items, item)) : value;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.assign({}, ...optionsOf(field).map(({ properties }) => properties)) as Record<string, Field>;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, fields[key] ? fromForm(fields[key], inner) : inner]),
  );
}
