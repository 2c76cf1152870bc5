/** Describes what a field accepts: `text, at most 35 words`. */
import { kinds, type Kind } from '../kinds/index.ts';
import { idPattern } from '../kinds/fields/ids.ts';
import { optionsOf, type Field } from './json-schema.ts';

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

function range(min: number | undefined, max: number | undefined, one: string, many?: string): string {
  if (min !== undefined && max !== undefined && min !== max) return `${min} to ${count(max, one, many)}`;
  if (max !== undefined) return `${min === max ? '' : 'at most '}${count(max, one, many)}`;
  return min === undefined ? '' : `at least ${count(min, one, many)}`;
}

function formatText({ maxWords, minLength, maxLength, format, pattern, foundAt }: Field): string {
  if (format === 'date') return 'a day, YYYY-MM-DD';
  if (format === 'uri') return 'a URL';
  if (maxWords) return `text, ${range(undefined, maxWords, 'word')}`;
  if (minLength !== undefined || maxLength !== undefined)
    return `text on one line, ${range(minLength, maxLength, 'character')}`;
  if (foundAt) return 'an identifier';
  return pattern === idPattern.source ? 'an id: lower-case words joined by hyphens' : 'text';
}

function formatNumber({ type, minimum, maximum, exclusiveMinimum }: Field): string {
  const isInteger = type === 'integer';
  const noun = isInteger ? 'a whole number' : 'a number';
  if (exclusiveMinimum !== undefined) return `${noun} above ${exclusiveMinimum}`;
  // Zod adds the limits of safe integers.
  const known = (limit: number | undefined) =>
    limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER ? limit : undefined;
  const [least, most] = [known(minimum), known(maximum)];
  if (least !== undefined && most !== undefined) return `${noun} from ${least} to ${most}`;
  return least === undefined ? noun : `${noun}, at least ${least}`;
}

/** `the id of a topic whose kind is body-area`; `folder/id of a technique, tool or page`. */
function formatReference(field: Field): string {
  const { kinds: to = [], having = {} } = field.references ?? {};
  const names = to.map((kind) => kinds[kind as Kind]?.one ?? kind);
  const which = Object.entries(having).map(([key, value]) => ` whose ${key} is ${value}`);
  if (names.length > 1) return `folder/id of a ${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
  return `id of a ${names[0]}${which.join(' and')}`;
}

/** Describes a single value. */
export function formatValue(field: Field): string {
  if (field.references) return formatReference(field);
  if (field.enum) return `one of: ${field.enum.join(', ')}`;
  if (field.const !== undefined) return `always ${field.const}`;
  const options = optionsOf(field);
  if (options.length > 1) return options.map(formatValue).join(', or ');
  if (field.type === 'array') {
    const limits = range(field.minItems, field.maxItems, 'item');
    const item = field.items ? formatValue(field.items) : 'anything';
    return `a list${limits ? ` of ${limits}` : ''}, each ${item}`;
  }
  if (field.type === 'boolean') return 'true or false';
  if (field.type === 'number' || field.type === 'integer') return formatNumber(field);
  if (field.type !== 'object') return formatText(field);
  if (field.properties) return `fields: ${Object.keys(field.properties).join(', ')}`;
  return typeof field.additionalProperties === 'object'
    ? `for each key, ${formatValue(field.additionalProperties)}`
    : 'fields';
}
