/** A host that tests stop, slow down, break and publish new editions to. */
import { mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hostHandler } from '../../../src/outputs/hosting/server.ts';
import { copySite, removeSite, type Site } from './small-site.ts';
import { writeWorker } from './write-worker.ts';

/** Handles a request; false where the default handler is to respond. */
export type Answer = (path: string, request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean>;

export class ScriptedHost {
  readonly folder: string;
  readonly base: string;
  /** Called before the default handler. */
  answer: Answer = () => false;
  /** Requests received: method and path. */
  readonly requests: string[] = [];
  private server: Server | undefined;
  private port = 0;

  constructor({ dir, base }: Site) {
    this.base = base;
    this.folder = mkdtempSync(join(tmpdir(), 'hands-on-host-'));
    copySite(dir, this.folder);
  }

  get origin(): string {
    return `http://localhost:${this.port}`;
  }

  get url(): string {
    return this.origin + this.base;
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, content: string): void {
    writeFileSync(join(this.folder, path), content);
  }

  async start(): Promise<void> {
    const serve = hostHandler(this.folder);
    this.server = createServer((request, response) => {
      const path = (request.url ?? '').replace(/\?.*/, '');
      this.requests.push(`${request.method} ${path}`);
      void Promise.resolve(this.answer(path, request, response)).then((isAnswered) => {
        if (!isAnswered && this.server?.listening) serve(request, response);
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Ends the requests that it has not answered. */
  hangUp(): void {
    this.server?.closeAllConnections();
  }

  async stop(): Promise<void> {
    this.hangUp();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  remove(): void {
    removeSite(this.folder);
  }

  /** Paths of all files of the site. */
  files(): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name));
  }

  /**
   * Publishes another edition: its headings are marked, and the script of the search box has another hash, as after
   * any change of it. The old file is gone.
   */
  async publish(mark: string): Promise<void> {
    const box = readdirSync(join(this.folder, '_astro')).find((name) => name.startsWith('combobox.')) ?? '';
    const renamed = box.replace(/\.[\w-]+\.js$/, `.${mark.padEnd(8, '0')}.js`);
    for (const file of this.files()) {
      if (!/\.(html|js)$/.test(file) || file.endsWith('service-worker.js')) continue;
      const text = readFileSync(file, 'utf8').replaceAll(box, renamed).replaceAll('<h1', `<h1 data-${mark}`);
      writeFileSync(file, text);
    }
    renameSync(join(this.folder, '_astro', box), join(this.folder, '_astro', renamed));
    await writeWorker(this.folder, this.base);
  }
}

/** Accepts the connection and never responds. */
export const silent: Answer = () => true;
export const inTrouble: Answer = (_path, _request, response) => {
  response.writeHead(503).end('trouble');
  return true;
};
export const slow: Answer = async () => {
  await wait(3000);
  return false;
};
/** The sign-in page of a network, in place of every page. */
export const signIn: Answer = (_path, _request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Sign in</h1>');
  return true;
};
export const signInElsewhere: Answer = (_path, _request, response) => {
  response.writeHead(302, { Location: 'http://127.0.0.1:1/sign-in' }).end();
  return true;
};
