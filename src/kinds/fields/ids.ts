/** Ids of entries, claims and facts. */
import { z } from 'zod';
import { limits } from './limits.ts';
import { isNoDay } from './plain-text.ts';

/** An id is a file name or a YAML key: lower-case words joined by hyphens. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Schema of an id. */
export const id = z
  .string()
  .max(limits.id, { abort: true })
  .regex(idPattern, 'must be an id: lower-case letters, digits and single hyphens')
  .refine(isNoDay, 'must be an id with a word in it, not only a day');
