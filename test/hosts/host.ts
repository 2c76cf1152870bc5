/** A real host on this machine that serves a built site: how to find it, and how to start it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { writeNeighbor } from './neighbor.ts';

export interface BuiltSite {
  /** Folder of the site; that of its operator is beside it. */
  dir: string;
  /** Path on its host. */
  base: string;
}

export interface Place {
  site: BuiltSite;
  /** Root of the host: the site stands in it at its base path. */
  www: string;
  /** The operator's folder. */
  operator: string;
  /** Whether the host reads what the build wrote for it, or is as it was before the guide came. */
  isTold: boolean;
  /** For whatever the host itself writes. */
  scratch: string;
  port: number;
}

export interface Host {
  name: string;
  /** How to get it, for who has not. */
  install: string;
  /** The program; undefined where it is not installed. */
  program: string | undefined;
  /** Command line that serves a place and stays in the foreground. */
  command: (place: Place) => string[];
  /** Whether it tells a copy that it is still good by `If-Modified-Since`; by `ETag` all do. */
  knowsDates: boolean;
  /** Whether it keeps files such as `.htaccess` to itself. */
  hidesOthersFiles: boolean;
  /** Whether it leads pages that are not called `index.html` to their names without `.html`. */
  dropsEndings: boolean;
  /** Whether it keeps the query when it adds the slash to a page. */
  keepsQueries: boolean;
  /** Whether other applications can be on the same host. */
  sharesHost: boolean;
  /** Addresses that nobody needs and it answers in its own way, whatever it is told: `GET tools/`. */
  ownWays: readonly string[];
  /** Whether it asks networks to change nothing. */
  forbidsChange: boolean;
  /** Compressions that it serves. */
  encodings: readonly string[];
}

/** The first of these names that is a program: an address, or a name on the path. */
export const findProgram = (...names: (string | undefined)[]): string | undefined =>
  names
    .flatMap((name) =>
      !name || name.includes('/')
        ? (name ?? [])
        : [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'].map((folder) => join(folder, name)),
    )
    .find((path) => path !== '' && existsSync(path));

/** Puts a site where hosts look for it: below its base path, beside another application where there is one. */
function layOut(site: BuiltSite, isTold: boolean): Omit<Place, 'port'> {
  const { dir, base } = site;
  const scratch = mkdtempSync(join(tmpdir(), 'hands-on-host-'));
  // Some hosts read as somebody else.
  chmodSync(scratch, 0o755);
  const www = join(scratch, 'www');
  mkdirSync(join(www, base), { recursive: true });
  cpSync(dir, join(www, base), { recursive: true, preserveTimestamps: true });
  const operator = join(scratch, 'operator');
  cpSync(`${dir}-operator`, operator, { recursive: true });
  if (base !== '/') writeNeighbor(www);
  return { site, www, operator, scratch, isTold };
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

async function answers(origin: string, server: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    if (server.exitCode !== null) throw new Error(`The host ended by itself:\n${said()}`);
    if (await fetch(origin, { redirect: 'manual' }).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`The host does not answer:\n${said()}`);
}

export interface Running {
  origin: string;
  stop: () => Promise<void>;
}

export interface Wish {
  port?: number;
  /** False for the host as it was before the guide came. */
  isTold?: boolean;
}

/** Serves a site until it is told to stop. @throws Error with what the host said when it does not start */
export async function start(host: Host, site: BuiltSite, wish: Wish = {}): Promise<Running> {
  const place = { ...layOut(site, wish.isTold ?? true), port: wish.port ?? (await freePort()) };
  const [program = '', ...args] = host.command(place);
  const { port, scratch } = place;
  const env = { ...process.env, PORT: String(port), XDG_CONFIG_HOME: scratch, XDG_DATA_HOME: scratch };
  // Some hosts leave things where they run.
  const server = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
    cwd: scratch,
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => (said += String(chunk)));
  const ended = new Promise((resolve) => server.once('close', resolve));
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) server.kill('SIGTERM');
    await ended;
    rmSync(place.scratch, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${place.port}`;
  await answers(origin, server, () => said).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { origin, stop };
}
