/** The server of the form editor, for this machine only: page, forms, entries and saving. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { classicScript } from '../../../src/offline/scripts.ts';
import { idProblem } from '../../../src/model/file-name.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { readContent } from '../../../src/model/read.ts';
import { checkContent, type Result } from '../../../src/rules/check-content.ts';
import { kindNames, kinds, type Kind } from '../../../src/kinds/index.ts';
import { NameError } from '../../../src/authoring/new-entry.ts';
import { problemsAfter, explainWriteError, writeChanges } from '../../../src/authoring/write-changes.ts';
import { urlWithKey, hasKey, host, isFromEditor, newKey, noKey } from './access.ts';
import {
  beginEntry,
  changeFile,
  openEntry,
  problemsOf,
  revisionAfter,
  type EntryProblem,
  type Opened,
} from './entry-file.ts';
import { entryNames } from './entry-names.ts';
import { formOf } from './form-schema.ts';
import { previewOf } from './page-preview.ts';

export interface FormEditor {
  contentDir: string;
  today: string;
  /** URL of the development server, whose pages are shown beside the form. */
  devServer: string;
  /** Called after each save, with the problems of the content. */
  saved: (name: string, result: Result) => void;
}

interface Answer {
  problems: EntryProblem[];
  /** Errors of other entries. */
  elsewhere: number;
  revision: string;
}

const policyFor = (devServer: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    `frame-src ${new URL(devServer).origin}`,
    // Prevents clickjacking.
    "frame-ancestors 'none'",
  ].join('; ');

/** Maximum size of a request body in bytes. */
const maxBodySize = 8_000_000;

/** Parses the body of a request. @throws Error if it is too large or not JSON */
async function readSent(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    // Reads to the end, so that the client receives the response.
    if (size <= maxBodySize) parts.push(part);
  }
  if (size > maxBodySize)
    throw new Error('This is too much text for one entry: look for something pasted by accident.');
  return JSON.parse(Buffer.concat(parts).toString());
}

function kindOf(name: unknown): Kind {
  const kind = kindNames.find((one) => one === name);
  if (!kind) throw new Error(`There is no kind "${String(name)}".`);
  return kind;
}

/** Every kind with its entries. */
function listKinds(contentDir: string) {
  const { parsedEntries } = readContent(contentDir);
  return kindNames.map((kind) => ({
    kind,
    one: kinds[kind].one,
    many: kinds[kind].many,
    hasText: kinds[kind].store === 'folder',
    entries: parsedEntries
      .filter((parsedEntry) => parsedEntry.kind === kind)
      .map((parsedEntry) => ({ id: parsedEntry.id, ...entryNames(parsedEntry) })),
  }));
}

/** The entry is already saved: a failure here is logged, not reported as a failed save. */
function tell(saved: () => void): void {
  try {
    saved();
  } catch (error) {
    console.error(error);
  }
}

/** Saves an entry, or only checks it. */
function save(entry: Opened, isTrial: boolean, { contentDir, today, saved }: FormEditor): Answer {
  const kind = kindOf(entry.kind);
  const invalid = idProblem(entry.id);
  if (invalid) throw new Error(`${invalid.join('. ')}`);
  const written = changeFile(contentDir, entry);
  const change = { ...written, to: written.file };
  const count = (problems: Problem[], own: Problem[]) =>
    problems.filter(({ severity }) => severity === 'error').length -
    own.filter(({ severity }) => severity === 'error').length;
  if (isTrial) {
    const problems = problemsAfter([change], { contentDir, today });
    const own = problemsOf(entry, written.file, problems);
    return { problems: own, elsewhere: count(problems, own), revision: entry.revision };
  }
  writeChanges([change], contentDir);
  const result = checkContent({ contentDir, today });
  tell(() => saved(`${kind}/${entry.id}`, result));
  const own = problemsOf(entry, written.file, result.problems);
  return { problems: own, elsewhere: count(result.problems, own), revision: revisionAfter(contentDir, entry, written) };
}

async function answer(request: IncomingMessage, url: URL, editor: FormEditor): Promise<unknown> {
  const { contentDir, today } = editor;
  const ask = (name: string) => url.searchParams.get(name) ?? '';
  const route = `${request.method} ${url.pathname}`;
  if (route === 'GET /api/kinds') return listKinds(contentDir);
  if (route === 'GET /api/form') return formOf(kindOf(ask('kind')), readContent(contentDir).parsedEntries);
  if (route === 'GET /api/entry') return openEntry(contentDir, kindOf(ask('kind')), ask('id'));
  if (route === 'GET /api/preview')
    return previewOf(contentDir, editor.devServer, `${kindOf(ask('kind'))}/${ask('id')}`);
  if (route === 'GET /api/new')
    return beginEntry(contentDir, { kind: kindOf(ask('kind')), name: ask('name'), id: ask('id') || undefined }, today);
  if (route === 'PUT /api/entry' || route === 'PUT /api/trial')
    return save((await readSent(request)) as Opened, url.pathname === '/api/trial', editor);
  return undefined;
}

const types = { html: 'text/html', css: 'text/css', js: 'text/javascript', json: 'application/json' } as const;

interface Reply {
  status: number;
  type: keyof typeof types;
  content: string | Buffer;
  policy: string;
}

function send(response: ServerResponse, { status, type, content, policy }: Reply): void {
  response
    .writeHead(status, {
      'Content-Type': `${types[type]}; charset=utf-8`,
      'Content-Security-Policy': policy,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    })
    .end(content);
}

/** The page and its assets, from this package and its dependencies, in the colors of the guide. */
async function readPage(): Promise<Map<string, { type: keyof typeof types; content: string | Buffer }>> {
  const here = (name: string) => readFileSync(new URL(name, import.meta.url));
  const library = createRequire(import.meta.url).resolve('@json-editor/json-editor');
  const script = await classicScript(fileURLToPath(new URL('browser.ts', import.meta.url)));
  return new Map([
    ['/', { type: 'html', content: here('page.html') }],
    ['/tokens.css', { type: 'css', content: here('../../../src/styles/tokens.css') }],
    ['/form.css', { type: 'css', content: here('form.css') }],
    ['/form.js', { type: 'js', content: script }],
    ['/json-editor.js', { type: 'js', content: readFileSync(library) }],
  ]);
}

/** The URL of a request; undefined if invalid. */
const urlOf = (request: IncomingMessage) => URL.parse(`http://${host}${request.url ?? '/'}`);

/** The error message for the user, and whether an id would help. */
function explainError(error: Error): { error: string; needsId?: boolean } {
  if (error instanceof NameError) return { error: error.plain, needsId: error.needsId };
  const reason = explainWriteError(error);
  return { error: reason ? `The disk does not do what it should: ${reason}.` : error.message };
}

/** A running editor. */
export interface RunningForm {
  server: Server;
  port: number;
  key: string;
  /** URL with the key. */
  url: string;
}

/** Starts the editor. @returns the listening server */
export async function serveForm(editor: FormEditor, port: number): Promise<RunningForm> {
  const page = await readPage();
  const key = newKey();
  const policy = policyFor(editor.devServer);
  const server = createServer((request, response) => {
    const reply = (status: number, type: keyof typeof types, content: string | Buffer) =>
      send(response, { status, type, content, policy });
    if (!isFromEditor(request)) return reply(403, 'json', '{"error":"Only this machine may edit."}');
    const url = urlOf(request);
    if (!url) return reply(404, 'json', '{}');
    const file = request.method === 'GET' ? page.get(url.pathname) : undefined;
    // The page and its script contain no content, and need no key.
    if (file) return reply(200, file.type, file.content);
    if (!hasKey(request, key)) return reply(401, 'json', JSON.stringify({ error: noKey }));
    answer(request, url, editor).then(
      (value) => reply(value === undefined ? 404 : 200, 'json', JSON.stringify(value ?? {})),
      (error: Error) => reply(400, 'json', JSON.stringify(explainError(error))),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return { server, port: taken, key, url: urlWithKey(taken, key) };
}
