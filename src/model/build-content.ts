/**
 * The content of the running build. Astro loads pages as separate module instances, which share only the process with
 * the build: the content is stored on `globalThis`, under a symbol that both know.
 */
import type { ContentFolder } from './content-folder.ts';
import type { Entry } from './entry.ts';
import type { Guide } from './graph.ts';

export interface BuildContent {
  folder: ContentFolder;
  /** All entries, drafts included. */
  entries: readonly Entry[];
  guide: Guide;
}

const key = Symbol.for('content of the build');
const process = globalThis as { [key]?: BuildContent };

/** Sets the content for the rest of this process. */
export const useContent = (content: BuildContent): void => {
  process[key] = content;
};

/** The content of the build; undefined outside a build: in development and for type checks. */
export const contentInUse = (): BuildContent | undefined => process[key];

/** The content graph of the build. @throws Error outside a build */
export function guideInUse(): Guide {
  const content = contentInUse();
  if (!content) throw new Error('Build with "npm run build": it makes a site only of content that it has checked.');
  return content.guide;
}
