/** Walks a value along its schema, so that rules find references and prose without knowing field names. */
import type { z } from 'zod';
import type { FieldTranslation } from '../kinds/fields/translation.ts';
import type { Path } from './problem.ts';

/** Metadata of a field, from `.meta()`. */
interface FieldMeta {
  references?: { kinds: readonly string[]; having?: Readonly<Record<string, string>> };
  prose?: boolean;
  maxWords?: number;
  /** How the field is translated, where it is not prose. */
  translation?: FieldTranslation;
  /** Text that may harm a reader where it is outdated. */
  safety?: boolean;
  description?: string;
}

export type Visit = (value: unknown, path: Path, meta: FieldMeta) => void;

interface Definition {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
}

const definitionOf = (schema: z.ZodType) => schema.def as unknown as Definition;

interface Unwrapped {
  inner: z.ZodType;
  meta: FieldMeta;
}

/** Memoized per schema. */
const unwrapped = new WeakMap<z.ZodType, Unwrapped>();

/** The schema without optional and default wrappers, and their merged metadata. */
export function unwrap(schema: z.ZodType): Unwrapped {
  const known = unwrapped.get(schema);
  if (known) return known;
  const found = unwrapOnce(schema);
  unwrapped.set(schema, found);
  return found;
}

function unwrapOnce(schema: z.ZodType): Unwrapped {
  const meta = (schema.meta() ?? {}) as FieldMeta;
  const { innerType } = definitionOf(schema);
  if (!innerType) return { inner: schema, meta };
  const below = unwrap(innerType);
  return { inner: below.inner, meta: { ...below.meta, ...meta } };
}

/** The member of a union that a value satisfies, or comes closest to. */
export function optionFor(options: readonly z.ZodType[], value: unknown): z.ZodType | undefined {
  const fitting = options.find((option) => option.safeParse(value).success);
  if (fitting) return fitting;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const shaped = options.filter((option) => (definitionOf(unwrap(option).inner).type === 'object') === isObject);
  const failures = (option: z.ZodType) => option.safeParse(value).error?.issues.length ?? 0;
  return shaped.toSorted((a, b) => failures(a) - failures(b))[0];
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Calls `visit` for a value and every nested value known to the schema. */
export function walk(schema: z.ZodType, value: unknown, visit: Visit, path: Path = []): void {
  if (value === undefined || value === null) return;
  const { inner, meta } = unwrap(schema);
  visit(value, path, meta);
  const { type, shape, element, valueType, options } = definitionOf(inner);
  if (type === 'union' && options) {
    const option = optionFor(options, value);
    if (option)
      walk(
        option,
        value,
        (v, p, m) =>
          p.length === path.length && m.references === undefined && m.prose === undefined ? undefined : visit(v, p, m),
        path,
      );
  } else if (type === 'array' && element && Array.isArray(value)) {
    value.forEach((item, index) => walk(element, item, visit, [...path, index]));
  } else if (type === 'object' && shape && isRecord(value)) {
    for (const [key, field] of Object.entries(shape)) walk(field, value[key], visit, [...path, key]);
  } else if (type === 'record' && valueType && isRecord(value)) {
    for (const [key, item] of Object.entries(value)) walk(valueType, item, visit, [...path, key]);
  }
}

/** The schema of the field at a path; undefined where the schema has no such field. */
export function fieldAt(schema: z.ZodType, path: Path, value: unknown): z.ZodType | undefined {
  if (path.length === 0) return schema;
  const [head, ...rest] = path;
  const { inner } = unwrap(schema);
  const { type, shape, element, valueType, options } = definitionOf(inner);
  const below =
    isRecord(value) || Array.isArray(value) ? (value as Record<string | number, unknown>)[head as string] : undefined;
  if (type === 'union' && options) {
    const option = optionFor(options, value);
    return option && fieldAt(option, path, value);
  }
  const next =
    type === 'object' ? shape?.[String(head)] : type === 'array' ? element : type === 'record' ? valueType : undefined;
  return next && fieldAt(next, rest, below);
}

/** The allowed values of an enum field. */
export const choicesOf = (schema: z.ZodType): string[] =>
  Object.values(definitionOf(unwrap(schema).inner).entries ?? {});

/** The keys that an object of this schema may have. */
export function keysOf(schema: z.ZodType, value: unknown): string[] {
  const { inner } = unwrap(schema);
  const { type, shape, options } = definitionOf(inner);
  if (type === 'union' && options) {
    const option = optionFor(options, value);
    return option ? keysOf(option, value) : [];
  }
  return Object.keys(shape ?? {});
}
