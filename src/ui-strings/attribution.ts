/** Attribution of the guide that this one was made from. */
export interface AdaptedFrom {
  /** Name to attribute: `Hands On contributors`. */
  name: string;
  /** Its URL. */
  url: string;
  license: { name: string; url: string };
  /** Summary of the changes, one or two sentences. */
  changed: string;
}

/** Attribution with links. */
export const attributionStrings = {
  from: 'Adapted from the work of',
  under: 'under',
  changed: 'What was changed:',
  /** Attribution as plain text. */
  sentence: ({ name, url, license, changed }: AdaptedFrom) =>
    `Adapted from the work of ${name} (${url}), under ${license.name} (${license.url}). What was changed: ${changed}`,
} as const;
