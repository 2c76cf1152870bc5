/** What a kind's schema says, as JSON Schema: what editors, the form, new entries and the reference are made from. */
import { z } from 'zod';
import { kinds, type Kind } from '../kinds/index.ts';
import type { ReferenceTarget } from '../kinds/fields/references.ts';

/** The parts of JSON Schema that our schemas come to, and what `.meta()` adds to them. */
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
  /** Ids of which entries it takes. */
  references?: ReferenceTarget;
  prose?: boolean;
  maxWords?: number;
  /** What a new entry has in it. */
  startsAs?: 'today';
  /** A new entry does not have it: a command writes it, or the check asks for it. */
  later?: boolean;
  /** What stands before the value in an address on the web: it identifies the entry elsewhere. */
  foundAt?: string;
}

const made = new Map<Kind, Field>();

/** The schema of one entry of a kind, as an author writes it: what has a default is not required. */
export function fieldsOf(kind: Kind): Field {
  const field = made.get(kind) ?? (z.toJSONSchema(kinds[kind].schema, { io: 'input' }) as Field);
  made.set(kind, field);
  return field;
}

/** The forms that a value may take; one where there is no choice. */
export const optionsOf = (field: Field): Field[] => field.oneOf ?? field.anyOf ?? [field];

/** The same schema with every field in it changed, the innermost first. */
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
