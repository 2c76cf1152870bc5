/** The context of build steps: settings, the checked content, and the files of the site. */
import type { Environment } from '../environment.ts';
import type { ContentGraph } from '../model/graph.ts';
import type { Remember, RememberAsync, RememberEach } from './result-cache.ts';
import type { SiteFiles } from './site-files.ts';
import type { Stages } from './stages.ts';
import type { TranslatedSite } from './translated-site.ts';

export interface BuildContext {
  environment: Environment;
  graph: ContentGraph;
  /** False builds only pages and search. */
  isComplete: boolean;
  files: SiteFiles;
  /** Cached results of earlier builds. */
  remember: Remember;
  /** The same for asynchronous results. */
  rememberAsync: RememberAsync;
  /** The same for many small results. */
  rememberEach: RememberEach;
  /** Translations being built, of which the site gets the pages. */
  translated: Promise<readonly TranslatedSite[]>;
  /** Timings. */
  stages: Stages;
}
