/** The authoring reference in Markdown: every kind and field with its description, type and example. */
import { kindNames, kinds, type Kind } from '../kinds/index.ts';
import { fieldsOf, optionsOf, type Field } from './json-schema.ts';
import { formatValue } from './format-field.ts';

interface Row {
  name: string;
  field: Field;
  isRequired: boolean;
  example: unknown;
}

/** A nested object, documented once. */
interface Group {
  /** Fields that contain it. */
  names: Set<string>;
  rows: Row[];
}

type Groups = Map<string, Group>;

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\n/g, ' ');
const code = (value: unknown) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

/** The object alternatives of a field or list item. */
const groupsIn = (field: Field): Field[] =>
  optionsOf(field).flatMap((option) => (option.properties ? [option] : option.items ? groupsIn(option.items) : []));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object schema of a field or list item. */
const exampleWithin = (example: unknown): Record<string, unknown> =>
  (Array.isArray(example) ? example : [example]).find(isRecord) ?? {};

/** The fields of all alternatives, without duplicates. */
function rowsOf(options: readonly Field[], example: Record<string, unknown>): Row[] {
  const rows = options.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).map(([name, field]) => ({
      name,
      field,
      isRequired: required.includes(name),
      example: example[name],
    })),
  );
  return [...new Map(rows.map((row) => [`${row.name} ${JSON.stringify(row.field)}`, row])).values()];
}

function collect(rows: readonly Row[], groups: Groups): void {
  for (const { name, field, example } of rows) {
    const options = groupsIn(field);
    if (options.length === 0) continue;
    const key = JSON.stringify(options);
    const group = groups.get(key) ?? { names: new Set<string>(), rows: rowsOf(options, exampleWithin(example)) };
    groups.set(key, group);
    group.names.add(name);
    collect(group.rows, groups);
  }
}

const titleOf = ({ names }: Group) => `Fields of ${[...names].join(' and ')}`;
const anchorOf = (group: Group) => titleOf(group).toLowerCase().replaceAll(' ', '-');

/** Short description of a field's type; nested objects are documented separately. */
function formatType(field: Field, groups: Groups): string {
  const options = groupsIn(field);
  const group = options.length > 0 ? groups.get(JSON.stringify(options)) : undefined;
  const text = cell(formatValue(field));
  if (!group) return text;
  const link = `[fields](#${anchorOf(group)})`;
  return text.replace(/fields: .*$/, link);
}

const exampleOf = ({ example, field }: Row) => {
  if (example === undefined) return '';
  const one = Array.isArray(example) ? example[0] : example;
  return isRecord(one) && groupsIn(field).length > 0 ? '' : cell(code(one));
};

const table = (rows: readonly Row[], groups: Groups) => [
  '| field | what it is for | accepted values | example |',
  '| --- | --- | --- | --- |',
  ...rows.map(
    (row) =>
      `| \`${row.name}\`${row.isRequired ? ' (required)' : ''} | ${cell(row.field.description ?? '')} | ${formatType(row.field, groups)} | ${exampleOf(row)} |`,
  ),
];

/** URL patterns of a kind; several where they depend on a field. */
function urlsOf(kind: Kind): string[] {
  // Only enum fields can determine the URL.
  const toPath = kinds[kind].path as unknown as (id: string, data: Record<string, string>) => string;
  const choices = Object.entries(fieldsOf(kind).properties ?? {}).flatMap(([name, field]) =>
    (field.enum ?? []).map((value) => ({ [name]: value })),
  );
  const all = [{}, ...choices].map((data) => toPath('<id>', data)).filter((path) => !path.includes('undefined'));
  return [...new Set(all)].map((path) => `\`/${path}\``);
}

function kindPart(kind: Kind, groups: Groups): string[] {
  const { one, many, store } = kinds[kind];
  const storage =
    store === 'folder' ? `a file \`src/content/${kind}/<id>.md\`` : `an entry of \`src/content/${kind}.yaml\``;
  return [
    `## ${many[0]?.toUpperCase()}${many.slice(1)}`,
    '',
    `A ${one} is ${storage}, shown at ${urlsOf(kind).join(', ')}. New: \`npm run new -- "${one}" "Its name"\`.`,
    '',
    ...table(rowsOf(optionsOf(fieldsOf(kind)), kinds[kind].example), groups),
    '',
  ];
}

/** The complete reference. */
export function reference(): string {
  const groups: Groups = new Map();
  for (const kind of kindNames) collect(rowsOf(optionsOf(fieldsOf(kind)), kinds[kind].example), groups);
  const lines = [
    '# Authoring reference',
    '',
    'Every kind of entry and every field. Made from `src/kinds/` by `npm run reference`: change the schema, not this page. The examples are made up.',
    '',
    `Kinds: ${kindNames.map((kind) => `[${kinds[kind].many}](#${kinds[kind].many.replaceAll(' ', '-')})`).join(', ')}.`,
    '',
    ...kindNames.flatMap((kind) => kindPart(kind, groups)),
    ...[...groups.values()].flatMap((group) => [`## ${titleOf(group)}`, '', ...table(group.rows, groups), '']),
  ];
  return lines.join('\n');
}
