/**
 * The content that pages are rendered from: that of the build, in development the last without errors. Astro loads
 * pages as separate module instances, which share only the process with the build: the content is stored on
 * `globalThis`, under a symbol that both know.
 */
import type { ContentFolder } from './content-folder.ts';
import type { makeCollections } from './collections.ts';
import type { Entry } from './entry.ts';
import type { ContentGraph } from './graph.ts';
import type { GuideLanguage } from './translation/guide-languages.ts';

export interface BuildContent {
  folder: ContentFolder;
  /** All entries, drafts included. */
  entries: readonly Entry[];
  graph: ContentGraph;
  /** HTML of each body in Markdown, by name of the entry; undefined in development, where Astro renders it. */
  bodies?: ReadonlyMap<string, string>;
  /** The languages that the guide is built in, the one that others are translated from first; undefined in development. */
  languages?: readonly GuideLanguage[];
  /** While Astro compiles a build. */
  collections?: ReturnType<typeof makeCollections>;
}

const key = Symbol.for('content of the build');
const process = globalThis as { [key]?: BuildContent };

/** Sets the content for this process until the next call. */
export const useContent = (content: BuildContent): void => {
  process[key] = content;
};

/** The content in use; undefined outside builds and the development server, as for type checks. */
export const contentInUse = (): BuildContent | undefined => process[key];

/** The content graph in use. @throws Error outside builds and the development server */
export function contentGraphInUse(): ContentGraph {
  const content = contentInUse();
  if (!content) throw new Error('Build with "npm run build", which checks the content first.');
  return content.graph;
}

/** The languages that the guide is built in; none in development. */
export const languagesInUse = (): readonly GuideLanguage[] => contentInUse()?.languages ?? [];
