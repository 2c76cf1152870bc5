/** Generates the form of a kind from its schema: fields with help, limits and allowed ids. */
import type { ParsedEntry } from '../../../src/model/entry.ts';
import { entriesOf } from '../../../src/model/read.ts';
import type { Kind } from '../../../src/kinds/index.ts';
import type { ReferenceTarget } from '../../../src/kinds/fields/references.ts';
import { fieldsOf, mapFields, optionsOf, type Field } from '../../../src/authoring/json-schema.ts';
import { suggestionsFor } from '../../../src/authoring/reference-suggestions.ts';
import { formatValue } from '../../../src/authoring/format-field.ts';
import { labelOf } from './labels.ts';

/** A field of the form: JSON Schema with options for JSON Editor. */
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

/** Text with a higher limit gets a multiline control. */
const longestLine = 90;

/** Value of an unanswered choice; not written to the file. */
export const unchosen = '';

/** JSON Editor's placeholder is only visual: the first value would be selected. */
const choice = (values: readonly string[], titles: readonly string[]) => ({
  enum: [unchosen, ...values],
  options: { enum_titles: ['Choose', ...titles] },
});

/** JSON Editor would start numbers at 0, and step from the smallest number. */
const noLimits = { minimum: undefined, maximum: undefined, exclusiveMinimum: undefined };

const kindOfInput = ({ format, maxWords, maxLength }: Field) => {
  if (format === 'uri') return 'url';
  if (format) return format;
  return (maxWords ?? 0) > 8 || (maxLength ?? 0) > longestLine ? 'textarea' : undefined;
};

/** Label of an alternative: its constant value, or its fields. */
function nameOfOption(option: Field): string {
  const fixed = Object.values(option.properties ?? {}).find((field) => field.const !== undefined);
  return fixed?.const ?? (option.properties ? `with ${Object.keys(option.properties).slice(1).join(', ')}` : 'plain');
}

/** The title of an item of a list: its number, and its main field if every item has that. */
function titleTemplate({ properties = {} }: Field, isGroup: boolean): string {
  const main = 'says' in properties ? 'says' : Object.keys(properties)[0];
  return isGroup ? `{{ i1 }}. {{ self.${main} }}` : '{{ i1 }}.';
}

/**
 * Shows optional fields of a group without a box to tick, as far as they can be empty.
 * Not for alternatives: JSON Editor would not recognize them without those fields.
 */
function showEmpty(group: FormField): FormField {
  if (!group.properties) return group;
  const names = Object.entries(group.properties).filter(
    ([name, field]) => group.required?.includes(name) || canBeEmpty(field as Field),
  );
  return { ...group, required: names.map(([name]) => name) };
}

type Ids = (target: ReferenceTarget) => { values: string[]; titles: string[] };

/** Whether the form has a list as one text, with an item on each line. */
const isLines = ({ type, items }: Field) =>
  type === 'array' && items?.type === 'string' && !items.references && !items.enum;

/** Whether an omitted field can be shown empty; groups cannot, since a new group could start with values. */
const canBeEmpty = ({ type, const: fixed }: Field) => fixed === undefined && type !== undefined && type !== 'object';

/** The help of a field, escaped: JSON Editor treats it as HTML. */
const explained = (field: Field): Field => {
  const lines = isLines(field) ? ['Each on a line of its own.'] : [];
  const help = [field.description, ...lines, `(${formatValue(field)})`].join(' ').trim();
  return field.description ? { ...field, description: help.replaceAll('&', '&amp;').replaceAll('<', '&lt;') } : field;
};

/** Adds the name of a field; list items get it too, else they would have only a number. */
function named(name: string, field: Field, isRequired: boolean): Field {
  const title = `${labelOf(name)}${isRequired ? '' : ' (optional)'}`;
  const { items } = field;
  return {
    title,
    ...field,
    ...(items?.type && items.type !== 'object' && { items: { title: labelOf(name), ...items } as Field }),
    // An optional list would start with empty items.
    ...(!isRequired && { minItems: undefined }),
  } as Field;
}

function shown(field: Field, idsFor: Ids): FormField {
  // Without a default, an omitted field stays omitted.
  // A length limit would truncate pasted text, and an item limit would hide existing items.
  const { default: _, maxLength: __, maxItems: ___, properties, references, pattern, ...rest } = field;
  if (isLines(field)) {
    const { items: ____, minItems: _____, ...text } = rest;
    return { ...text, type: 'string', format: 'textarea' } as FormField;
  }
  const ids = references && idsFor(references);
  const input = kindOfInput(field);
  const one = field.items && optionsOf(field.items).find((option) => option.properties);
  const own = Object.entries(properties ?? {}).filter(([, inner]) => !inner.later);
  const isRequired = (name: string) => field.required?.includes(name) ?? false;
  const isNumber = field.type === 'integer' || field.type === 'number';
  return {
    ...rest,
    ...(isNumber && { ...noLimits, default: unchosen }),
    ...(properties && {
      properties: Object.fromEntries(own.map(([name, inner]) => [name, named(name, inner, isRequired(name))])),
    }),
    ...(pattern && !ids && { pattern }),
    ...(input && { format: input }),
    ...(field.items && !one && { format: 'table' }),
    // A select instead of a checkbox, which would preselect "no".
    ...(field.type === 'boolean' && { type: 'string', ...choice(['true', 'false'], ['Yes (true)', 'No (false)']) }),
    ...(field.enum && choice(field.enum, field.enum)),
    ...(ids && choice(ids.values, ids.titles)),
    ...(one && {
      items: { ...showEmpty(field.items as FormField), headerTemplate: titleTemplate(one, field.items === one) },
    }),
    ...(field.anyOf && { anyOf: field.anyOf.map((option) => ({ ...option, title: nameOfOption(option) })) }),
    ...(field.oneOf && { oneOf: field.oneOf.map((option) => ({ ...option, title: nameOfOption(option) })) }),
    ...(typeof field.additionalProperties === 'object' && { options: { disable_properties: false } }),
  } as FormField;
}

/** The form of an entry of a kind, with the existing ids. */
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
  return showEmpty(
    mapFields(mapFields(fieldsOf(kind), explained), (field) => shown(field, idsFor) as Field) as FormField,
  );
}

/** The fields in the form of a kind; other fields of a file are not changed. */
export function fieldsInForm(kind: Kind): ReadonlySet<string> {
  const properties = optionsOf(fieldsOf(kind)).flatMap((option) => Object.entries(option.properties ?? {}));
  return new Set(properties.filter(([, field]) => !field.later).map(([name]) => name));
}

/** Whether no entry of a kind has a field with this path, `claims.0.sez`. */
export function isUnknownField(field: Field, path: string): boolean {
  let options: readonly Field[] = optionsOf(field);
  for (const part of path === '' ? [] : path.split('.')) {
    if (options.some(({ additionalProperties }) => typeof additionalProperties === 'object')) return false;
    options = options
      .flatMap(({ items, properties }) => (/^\d+$/.test(part) ? items : properties?.[part]) ?? [])
      .flatMap(optionsOf);
    if (options.length === 0) return true;
  }
  return false;
}

/** Converts form values to file values: yes and no become booleans, and lines become items. */
export function fromForm(field: Field, value: unknown): unknown {
  if (isLines(field) && typeof value === 'string') return value.split('\n').filter((line) => line.trim() !== '');
  if (field.type === 'boolean') return value === 'true' || (value === 'false' ? false : value);
  const { items } = field;
  if (Array.isArray(value)) return items ? value.map((item) => fromForm(items, item)) : value;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.assign({}, ...optionsOf(field).map(({ properties }) => properties)) as Record<string, Field>;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, fields[key] ? fromForm(fields[key], inner) : inner]),
  );
}
