/** Serves a built site with its hosting settings, as hosts do. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import send from 'send';
import { loopback, onlyAskedFor } from '../../local-server.ts';
import { answerOf } from './answer.ts';
import { hostingFile, operatorFolder } from './host-files.ts';
import { headersOf, type Hosting } from './hosting.ts';

const missingPage = '404.html';

/** Reads the hosting settings. @throws Error if there is no complete build */
export function readHosting(dir: string): Hosting {
  const file = join(operatorFolder(dir), hostingFile);
  if (!existsSync(join(dir, 'index.html')) || !existsSync(file))
    throw new Error(`There is no built site in ${dir}/: run \`npm run build\` first.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Hosting;
}

/** Undefined for the default. */
const typeOf = ({ types }: Hosting, file: string) => types[file.slice(file.lastIndexOf('.') + 1)];

const encodePath = (path: string) => path.split('/').map(encodeURIComponent).join('/');

function setHeaders(response: ServerResponse, hosting: Hosting, file: string): void {
  for (const [name, value] of Object.entries(headersOf(hosting, file))) response.setHeader(name, value);
  const type = typeOf(hosting, file);
  if (type) response.setHeader('Content-Type', type);
}

function sendMissing(response: ServerResponse, dir: string, hosting: Hosting, isHead: boolean): void {
  const page = readFileSync(join(dir, missingPage));
  response.statusCode = 404;
  setHeaders(response, hosting, missingPage);
  response.end(isHead ? undefined : page);
}

/** Responds with 503 if the answer throws: a build may replace the folder, or somebody delete it, at any time. */
function answerSafely(response: ServerResponse, answer: () => void): void {
  try {
    answer();
  } catch (error) {
    if (response.headersSent) response.destroy();
    else
      response
        .writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end(`${error instanceof Error ? error.message : String(error)}\n`);
  }
}

/** Request handler; depends on the folder only. It answers 503 while there is no complete build. */
export function hostHandler(dir: string): (request: IncomingMessage, response: ServerResponse) => void {
  const isFile = (file: string) => statSync(join(dir, file), { throwIfNoEntry: false })?.isFile() ?? false;
  const compress = compression();
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    const isHead = request.method === 'HEAD';
    const hosting = readHosting(dir);
    const answer = answerOf(hosting, request.url ?? '/', isFile);
    if (answer === 'elsewhere') {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`This preview has one guide, at ${hosting.base}\n`);
      return;
    }
    if (answer === 'missing') return sendMissing(response, dir, hosting, isHead);
    if ('moved' in answer) {
      setHeaders(response, hosting, '');
      response.writeHead(301, { Location: answer.moved }).end();
      return;
    }
    setHeaders(response, hosting, answer.file);
    send(request, `/${encodePath(answer.file)}`, { root: dir, cacheControl: false, index: false, dotfiles: 'allow' })
      .on('error', () => answerSafely(response, () => sendMissing(response, dir, hosting, isHead)))
      .pipe(response);
  };
  return (request, response) =>
    answerSafely(response, () => {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        setHeaders(response, readHosting(dir), '');
        response.writeHead(405, { Allow: 'GET, HEAD' }).end();
        return;
      }
      // Express types extend those of Node, which are all it uses.
      compress(request as never, response as never, () => serve(request, response));
    });
}

/** @returns the server, listening */
export const serveSite = (dir: string, port: number, address: string = loopback): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(onlyAskedFor(address, hostHandler(dir)));
    server.once('error', reject).listen(port, address, () => resolve(server));
  });
