import type { AdaptedFrom } from '../../config/schema.ts';

/** Attribution with links. */
export const attributionStrings = {
  from: 'Adapted from the work of',
  under: 'under',
  changed: 'What was changed:',
  /** Attribution as plain text. */
  sentence: ({ name, url, license, changed }: AdaptedFrom) =>
    `Adapted from the work of ${name} (${url}), under ${license.name} (${license.url}). What was changed: ${changed}`,
} as const;
