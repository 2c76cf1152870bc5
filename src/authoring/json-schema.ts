/** JSON Schemas of kinds, for editors, the form editor, new entries and the reference. */
import { z } from 'zod';
import { kinds, type Kind } from '../kinds/index.ts';
import type { ReferenceTarget } from '../kinds/fields/references.ts';

/** The subset of JSON Schema that our schemas use, with the metadata of `.meta()`. */
export interface Field {
  type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  description?: string;
  default?: unknown;
  enum?: string[];
  enumDescriptions?: string[];
  const?: string;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  properties?: Record<string, Field>;
  required?: string[];
  additionalProperties?: boolean | Field;
  propertyNames?: Field;
  items?: Field;
  anyOf?: Field[];
  oneOf?: Field[];
  /** Kinds whose ids it accepts. */
  references?: ReferenceTarget;
  prose?: boolean;
  maxWords?: number;
  /** Default value in new entries. */
  startsAs?: 'today';
  /** Omitted from new entries: a command writes it, or the check asks for it. */
  later?: boolean;
  /** URL prefix of the value: an external identifier. */
  foundAt?: string;
}

const made = new Map<Kind, Field>();

/** The schema of an entry as authored: fields with a default are optional. */
export function fieldsOf(kind: Kind): Field {
  const field = made.get(kind) ?? (z.toJSONSchema(kinds[kind].schema, { io: 'input' }) as Field);
  made.set(kind, field);
  return field;
}

/** The alternatives of a union; the schema itself otherwise. */
export const optionsOf = (field: Field): Field[] => field.oneOf ?? field.anyOf ?? [field];

/** Maps every nested schema, innermost first. */
export function mapFields(field: Field, change: (field: Field) => Field): Field {
  const below = (inner: Field) => mapFields(inner, change);
  const { properties, items, anyOf, oneOf, additionalProperties } = field;
  return change({
    ...field,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, below(inner)])),
    }),
    ...(items && { items: below(items) }),
    ...(anyOf && { anyOf: anyOf.map(below) }),
    ...(oneOf && { oneOf: oneOf.map(below) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: below(additionalProperties) }),
  });
}
