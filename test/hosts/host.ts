/** Web servers on this machine that serve a built site: detection and startup. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { writeNeighbor } from './neighbor.ts';

export interface BuiltSite {
  /** Folder of the site, beside its operator folder. */
  dir: string;
  /** Path on its host. */
  base: string;
}

export interface Deployment {
  site: BuiltSite;
  /** Document root, with the site at its base path. */
  www: string;
  /** The operator's folder. */
  operator: string;
  /** Whether the server uses the generated configuration. */
  isConfigured: boolean;
  /** For files that the server writes. */
  scratch: string;
  port: number;
}

export interface Host {
  name: string;
  /** How to install it. */
  install: string;
  /** The program; undefined where it is not installed. */
  program: string | undefined;
  /** Command line that runs it in the foreground. */
  command: (deployment: Deployment) => string[];
  /** Whether it supports `If-Modified-Since`; all support `ETag`. */
  supportsLastModified: boolean;
  /** Whether it refuses to serve files such as `.htaccess`. */
  hidesConfigFiles: boolean;
  /** Whether it redirects pages to their names without `.html`. */
  redirectsExtensions: boolean;
  /** Whether a trailing slash redirect keeps the query. */
  keepsQueries: boolean;
  /** Whether other applications can be on the same host. */
  sharesHost: boolean;
  /** Requests that it answers differently, whatever its configuration: `GET tools/`. */
  deviations: readonly string[];
  /** Whether it sends `no-transform`. */
  sendsNoTransform: boolean;
  /** Compressions that it serves. */
  encodings: readonly string[];
}

/** The first existing program: a path, or a name in PATH. */
export const findProgram = (...names: (string | undefined)[]): string | undefined =>
  names
    .flatMap((name) =>
      !name || name.includes('/')
        ? (name ?? [])
        : [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'].map((folder) => join(folder, name)),
    )
    .find((path) => path !== '' && existsSync(path));

/** Prepares a document root: the site below its base path, beside another application. */
function prepareRoot(site: BuiltSite, isConfigured: boolean): Omit<Deployment, 'port'> {
  const { dir, base } = site;
  const scratch = mkdtempSync(join(tmpdir(), 'hands-on-host-'));
  // Some servers run as another user.
  chmodSync(scratch, 0o755);
  const www = join(scratch, 'www');
  mkdirSync(join(www, base), { recursive: true });
  cpSync(dir, join(www, base), { recursive: true, preserveTimestamps: true });
  const operator = join(scratch, 'operator');
  cpSync(`${dir}-operator`, operator, { recursive: true });
  if (base !== '/') writeNeighbor(www);
  return { site, www, operator, scratch, isConfigured };
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function answers(origin: string, server: ChildProcess, log: () => string): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    if (server.exitCode !== null) throw new Error(`The host ended by itself:\n${log()}`);
    if (await fetch(origin, { redirect: 'manual' }).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`The host does not answer:\n${log()}`);
}

export interface Running {
  origin: string;
  stop: () => Promise<void>;
}

export interface StartOptions {
  port?: number;
  /** False for a server without the generated configuration. */
  isConfigured?: boolean;
}

/** Starts a server. @throws Error with its output if it does not start */
export async function start(host: Host, site: BuiltSite, wish: StartOptions = {}): Promise<Running> {
  const deployment = { ...prepareRoot(site, wish.isConfigured ?? true), port: wish.port ?? (await freePort()) };
  const [program = '', ...args] = host.command(deployment);
  const { port, scratch } = deployment;
  const env = { ...process.env, PORT: String(port), XDG_CONFIG_HOME: scratch, XDG_DATA_HOME: scratch };
  // Some servers write files to their working directory.
  const server = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
    cwd: scratch,
  });
  let log = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => (log += String(chunk)));
  const ended = new Promise((resolve) => server.once('close', resolve));
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) server.kill('SIGTERM');
    await ended;
    rmSync(deployment.scratch, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${deployment.port}`;
  await answers(origin, server, () => log).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { origin, stop };
}
