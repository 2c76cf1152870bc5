/** While writing: instead of a page that may be wrong, every problem of the content; gone as soon as they are. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readEnvironment } from '../environment.ts';
import { loopback, onlyAskedFor, serverUrl } from '../local-server.ts';
import { showPath } from '../model/files.ts';
import { checkContent } from './check-content.ts';
import { guardContent, type Guard, type Shown } from './content-guard.ts';
import { problemsPage } from './problems-page.ts';
import { watchContent } from './watch-content.ts';

type DevelopmentServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** What the check is made of. */
const madeOf = ['src/kinds', 'src/model', 'src/rules'].map((folder) => resolve(folder) + sep);
const isPartOfCheck = (file: string) => madeOf.some((folder) => file.startsWith(folder)) && /(?<!test)\.ts$/.test(file);

const isPage = ({ headers }: IncomingMessage) => headers.accept?.includes('text/html') ?? false;

/** @param changed called when something else has to be shown than before */
function guardFiles(changed: (shown: Shown) => void): Guard {
  const { contentDir, today } = readEnvironment();
  const check = () => checkContent({ contentDir, today, allowStale: true }).problems;
  return guardContent({ check, contentDir: showPath(contentDir), changed });
}

/** Answers a request for a page while there are errors. @returns whether it has answered */
function answer(guard: Guard, request: IncomingMessage, response: ServerResponse): boolean {
  if (!isPage(request)) return false;
  const shown = guard.shown();
  if (shown.errors.length === 0) return false;
  response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', etag: shown.tag, 'cache-control': 'no-store' });
  response.end(problemsPage(shown));
  return true;
}

/** Puts the problems in front of every page of Astro's server, and of those that are open already. */
export function showProblemsInDevelopment(server: DevelopmentServer): void {
  const { contentDir } = readEnvironment();
  const guard = guardFiles(() => server.environments.client.hot.send({ type: 'full-reload', path: '*' }));
  server.watcher.add([contentDir, ...madeOf]);
  server.watcher.on('all', (_, file) => {
    if (file === contentDir || file.startsWith(contentDir + sep)) guard.checkSoon();
    else if (isPartOfCheck(file)) guard.outdate(showPath(file));
  });
  server.middlewares.use((request, response, next) => {
    if (!answer(guard, request, response)) next();
  });
}

/** Astro does not start on broken content: until it is sound, the problems are shown at the same address. */
export function untilContentIsSound(port: number, address: string = loopback): Promise<void> {
  return new Promise((resolve) => {
    const { contentDir } = readEnvironment();
    const guard = guardFiles(({ errors }) => {
      if (errors.length > 0) return;
      unwatch();
      server.closeAllConnections();
      server.close(() => resolve());
    });
    const server = createServer(
      onlyAskedFor(address, (request, response) => {
        if (!answer(guard, request, response)) response.writeHead(503).end();
      }),
    );
    const unwatch = watchContent(contentDir, guard.checkSoon);
    if (guard.shown().errors.length === 0) {
      unwatch();
      return resolve();
    }
    server.listen(port, address);
    console.log(`The content has problems; they are shown at ${serverUrl(address, port)}/ until they are gone.`);
  });
}
