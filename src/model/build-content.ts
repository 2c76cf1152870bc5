/**
 * The content of the build that runs here. Astro runs the pages in instances of our modules that are not those of the
 * build: the two share nothing but the process, and this is kept where both look.
 */
import type { ContentFolder } from './content-folder.ts';
import type { Entry } from './entry.ts';
import type { Guide } from './graph.ts';

export interface BuildContent {
  folder: ContentFolder;
  /** Every entry, drafts included. */
  entries: readonly Entry[];
  guide: Guide;
}

const key = Symbol.for('content of the build');
const process = globalThis as { [key]?: BuildContent };

/** From here on, whatever this process makes is made of this content. */
export const useContent = (content: BuildContent): void => {
  process[key] = content;
};

/** The content of the build; undefined where none runs: in development, and for tools that only look at types. */
export const contentInUse = (): BuildContent | undefined => process[key];

/** The guide of the build. @throws Error where no build runs */
export function guideInUse(): Guide {
  const content = contentInUse();
  if (!content) throw new Error('Build with "npm run build": it makes a site only of content that it has checked.');
  return content.guide;
}
