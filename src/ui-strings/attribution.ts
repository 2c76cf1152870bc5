/** The guide that this one was made from, as its licence asks that it be named. */
export interface AdaptedFrom {
  /** Whom its licence asks to name: `Hands On contributors`. */
  name: string;
  /** Where it is. */
  url: string;
  licence: { name: string; url: string };
  /** What is different here, in a sentence or two. */
  changed: string;
}

/** What is said of it, with its links between the words. */
export const attributionWords = {
  from: 'Adapted from the work of',
  under: 'under',
  changed: 'What was changed:',
  /** The same where there are no links. */
  sentence: ({ name, url, licence, changed }: AdaptedFrom) =>
    `Adapted from the work of ${name} (${url}), under ${licence.name} (${licence.url}). What was changed: ${changed}`,
} as const;
