/** Attribution of the guide that this one was made from. */
export interface AdaptedFrom {
  /** Name to attribute: `Hands On contributors`. */
  name: string;
  /** Its URL. */
  url: string;
  licence: { name: string; url: string };
  /** Summary of the changes, one or two sentences. */
  changed: string;
}

/** Attribution with links. */
export const attributionStrings = {
  from: 'Adapted from the work of',
  under: 'under',
  changed: 'What was changed:',
  /** Attribution as plain text. */
  sentence: ({ name, url, licence, changed }: AdaptedFrom) =>
    `Adapted from the work of ${name} (${url}), under ${licence.name} (${licence.url}). What was changed: ${changed}`,
} as const;
