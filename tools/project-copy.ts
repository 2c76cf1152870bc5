/** Builds in copies of the project: what a build does there touches nothing here. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What is made, and what is fetched. */
const excluded = /^(node_modules|\.git|\.astro|\.build-lock.*|\.?dist.*|test-results|playwright-report)$/;

/** Copies the project into a folder; the packages are shared. */
export function copyProject(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync('.').filter((item) => !excluded.test(item)))
    cpSync(name, join(to, name), { recursive: true, filter: (path) => !path.endsWith('/node_modules') });
  symlinkSync(resolve('node_modules'), join(to, 'node_modules'), 'junction');
}

export interface BuildOptions {
  args?: string[];
  env?: Record<string, string>;
  /** What comes before the command. */
  within?: string[];
}

/** Starts a build there. */
export function startBuild(folder: string, { args = [], env = {}, within = [] }: BuildOptions = {}): ChildProcess {
  const [program = '', ...rest] = [...within, process.execPath, 'src/commands/build.mjs', ...args];
  return spawn(program, rest, { cwd: folder, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

export interface Ended {
  status: number | null;
  output: string;
}

export const whenEnded = (build: ChildProcess): Promise<Ended> =>
  new Promise((done) => {
    let output = '';
    for (const stream of [build.stdout, build.stderr])
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    build.on('error', (error) => done({ status: null, output: error.message }));
    build.on('close', (status) => done({ status, output }));
  });

/** What runs a command without any network, where this system lets this user; not even the machine itself can be asked. */
export const withoutNetwork = (): string[] | undefined =>
  [
    ['unshare', '-n'],
    ['unshare', '-rn'],
  ].find(([program = '', ...args]) => spawnSync(program, [...args, 'true']).status === 0);
