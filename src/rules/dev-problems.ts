/** Serves the errors of the content in development, in place of pages that may be wrong. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readEnvironment } from '../environment.ts';
import { loopback, onlyAskedFor, serverUrl } from '../local-server.ts';
import { contentInUse, useContent, type BuildContent } from '../model/build-content.ts';
import { readLayers } from '../model/content-layers.ts';
import { showPath } from '../model/files.ts';
import { inOwnLanguage } from '../model/translation/guide-languages.ts';
import { reloadMdx } from '../model/mdx-modules.ts';
import { checkFolder, hasErrors } from './check-content.ts';
import { guardContent, type Guard, type GuardState } from './content-guard.ts';
import { pageReloader } from './missed-reload.ts';
import { problemsPage } from './problems-page.ts';
import { watchContent } from './watch-content.ts';

/** The modules of the check. */
const checkFolders = ['src/kinds', 'src/model', 'src/rules'].map((folder) => resolve(folder) + sep);
const isPartOfCheck = (file: string) =>
  checkFolders.some((folder) => file.startsWith(folder)) && /(?<!test)\.ts$/.test(file);

const isPage = ({ headers }: IncomingMessage) => headers.accept?.includes('text/html') ?? false;

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];

/**
 * @param options.reload called when other errors, or content that has been published, are to be shown
 * @param options.refresh makes Astro load the content in use
 */
function guardFiles({
  reload,
  refresh,
}: {
  reload: (state: GuardState) => void;
  refresh?: () => Promise<void>;
}): Guard {
  const { contentDir, today } = readEnvironment();
  let valid: BuildContent | undefined;
  const check = () => {
    const folder = readLayers(contentDir);
    const { problems, entries, graph } = checkFolder(folder, { today, allowStale: true });
    if (!hasErrors(problems)) valid = { folder, ...inOwnLanguage(folder, entries, graph) };
    return problems;
  };
  const publish = async () => {
    if (valid) useContent(valid);
    await refresh?.();
  };
  const guard = guardContent({ check, publish, contentDir: showPath(contentDir), changed: reload });
  // Once Astro has loaded content, only publishing replaces it: pages and Astro's entries always agree.
  if (valid && !contentInUse()) useContent(valid);
  return guard;
}

/** Answers a request for a page with the errors, if there are any. @returns whether it has answered */
function answer({ errors, tag }: GuardState, response: ServerResponse): boolean {
  if (errors.length === 0) return false;
  response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', etag: tag, 'cache-control': 'no-store' });
  response.end(problemsPage({ errors, tag }));
  return true;
}

/** Serves the errors of the content in place of every page of Astro's server, and reloads pages that are open. */
export function showProblemsInDevelopment({ server, refreshContent }: Server): void {
  const { contentDir } = readEnvironment();
  const guard = guardFiles({
    reload: pageReloader(server),
    refresh: async () => {
      await refreshContent?.({});
      await reloadMdx(server);
    },
  });
  const unwatch = watchContent(contentDir, guard.checkSoon);
  server.httpServer?.once('close', () => unwatch());
  server.watcher.add(checkFolders);
  server.watcher.on('all', (_, file) => {
    if (isPartOfCheck(file)) guard.outdate(showPath(file));
  });
  server.middlewares.use((request, response, next) => {
    if (!isPage(request)) return next();
    guard.settled().then((state) => {
      if (!answer(state, response)) next();
    }, next);
  });
}

/** Astro does not start on content with errors: until there are none, they are served at the same URL. */
export function untilContentIsValid(port: number, address: string = loopback): Promise<void> {
  return new Promise((resolve) => {
    const { contentDir } = readEnvironment();
    const guard = guardFiles({
      reload: ({ errors }) => {
        if (errors.length > 0) return;
        unwatch();
        server.closeAllConnections();
        server.close(() => resolve());
      },
    });
    const server = createServer(
      onlyAskedFor(address, (request, response) => {
        guard.settled().then(
          (state) => (isPage(request) && answer(state, response)) || response.writeHead(503).end(),
          () => response.destroy(),
        );
      }),
    );
    const unwatch = watchContent(contentDir, guard.checkSoon);
    void guard.settled().then(({ errors }) => {
      if (errors.length === 0) {
        unwatch();
        return resolve();
      }
      server.listen(port, address);
      console.log(`The content has problems; they are shown at ${serverUrl(address, port)}/ until they are gone.`);
    });
  });
}
