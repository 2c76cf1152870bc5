/** While writing: instead of a page that may be wrong, every problem of the content; gone as soon as they are. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readEnvironment } from '../environment.ts';
import { loopback, onlyAskedFor, serverUrl } from '../local-server.ts';
import { linesOf, showPath } from '../model/files.ts';
import type { Problem } from '../model/problem.ts';
import { checkContent } from './check-content.ts';
import { frameOf } from './formats/frame.ts';
import { watchContent } from './watch-content.ts';

type DevelopmentServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Milliseconds that several changes in a row may take: an editor saves in steps. */
const pause = 100;

/** What the check is made of. */
const madeOf = ['src/schema', 'src/model', 'src/rules'].map((folder) => resolve(folder) + sep);
const isPartOfCheck = (file: string) => madeOf.some((folder) => file.startsWith(folder)) && /(?<!test)\.ts$/.test(file);

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const style = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;padding:1.5rem;max-width:60rem}
h1{font-size:1.3rem}li{margin-block:1.2rem}code,pre{font:.9rem/1.45 ui-monospace,monospace}pre{margin:.4rem 0;padding:.6rem;overflow-x:auto;border:1px solid;border-radius:.4rem}
.fix{font-weight:600}.rule{opacity:.75}`;

function item({ file, line, column, field, message, fix, rule, ...problem }: Problem): string {
  const frame = frameOf(linesOf(file) ?? [], { line, column }).join('\n');
  return `<li data-problem><code>${escape(`${file}:${line}:${column}`)}</code> ${problem.severity === 'warning' ? '(warning) ' : ''}
<p>${field ? `<code>${escape(field)}</code>: ` : ''}${escape(message)}. <span class="fix">${escape(fix)}</span> <span class="rule">[${escape(rule)}]</span></p>
${frame && `<pre>${escape(frame)}</pre>`}</li>`;
}

/** Asks now and then whether what it shows still holds; also while the server starts anew. */
const script = (tag: string) => `const look = async () => {
  try {
    const { headers } = await fetch(location.href, { method: 'HEAD', headers: { accept: 'text/html' } });
    if (headers.get('etag') !== ${JSON.stringify(tag)}) return location.reload();
  } catch {}
  setTimeout(look, 700);
};
look();`;

const countOf = (problems: readonly Problem[]) =>
  `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`;

/** The page that stands for every other one while the content has errors. */
function problemsPage(errors: readonly Problem[], tag: string): string {
  const count = countOf(errors);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${count}</title>
<style>${style}</style></head>
<body><h1>${count} in the content</h1><p>Repair a file and save it. This page goes when all are gone.</p><ol>${errors.map(item).join('')}</ol><script>${script(tag)}</script></body></html>`;
}

const isPage = ({ headers }: IncomingMessage) => headers.accept?.includes('text/html') ?? false;

const restart: Problem = {
  file: '',
  line: 1,
  column: 1,
  field: '',
  message: 'this has changed since the server started, and the check does not know it yet',
  fix: 'End the server with Ctrl+C, and start npm run dev again.',
  rule: 'restart',
  severity: 'error',
};

/** Watches the content, and answers requests for pages while it has errors. */
export interface Guard {
  hasErrors: () => boolean;
  /** @returns whether it has answered */
  answer: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** To be called when a file has changed. */
  checkSoon: () => void;
  /** To be called when what the check itself is made of has changed: it still knows the old one. */
  outdate: (file: string) => void;
}

/** @param onSound called when the last error has gone */
export function guardContent(onSound: () => void): Guard {
  const { contentDir, today } = readEnvironment();
  const check = () =>
    checkContent({ contentDir, today, allowStale: true }).problems.filter(({ severity }) => severity === 'error');
  let errors = check();
  let outdated: Problem | undefined;
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    const before = errors.length;
    errors = outdated ? [outdated] : check();
    if (before > 0 && errors.length === 0) onSound();
  };
  return {
    hasErrors: () => errors.length > 0,
    answer: (request, response) => {
      if (errors.length === 0 || !isPage(request)) return false;
      const tag = createHash('sha256').update(JSON.stringify(errors)).digest('hex').slice(0, 12);
      response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', etag: tag, 'cache-control': 'no-store' });
      response.end(problemsPage(errors, tag));
      return true;
    },
    checkSoon: () => {
      clearTimeout(timer);
      timer = setTimeout(again, pause);
    },
    outdate: (file) => {
      outdated = { ...restart, file: showPath(file) };
      errors = [outdated];
    },
  };
}

/** Puts the problems in front of every page of Astro's server. */
export function showProblemsInDevelopment(server: DevelopmentServer): void {
  const { contentDir } = readEnvironment();
  const guard = guardContent(() => undefined);
  server.watcher.add([contentDir, ...madeOf]);
  server.watcher.on('all', (_, file) => {
    if (file.startsWith(contentDir)) guard.checkSoon();
    else if (isPartOfCheck(file)) guard.outdate(file);
  });
  server.middlewares.use((request, response, next) => {
    if (!guard.answer(request, response)) next();
  });
}

/** Astro does not start on broken content: until it is sound, the problems are shown at the same address. */
export function untilContentIsSound(port: number, address: string = loopback): Promise<void> {
  return new Promise((resolve) => {
    const { contentDir } = readEnvironment();
    const guard = guardContent(() => {
      unwatch();
      server.closeAllConnections();
      server.close(() => resolve());
    });
    const server = createServer(
      onlyAskedFor(address, (request, response) => {
        if (!guard.answer(request, response)) response.writeHead(503).end();
      }),
    );
    const unwatch = watchContent(contentDir, guard.checkSoon);
    if (!guard.hasErrors()) {
      unwatch();
      return resolve();
    }
    server.listen(port, address);
    console.log(`The content has problems; they are shown at ${serverUrl(address, port)}/ until they are gone.`);
  });
}
