/** Caches a command as one bundled file: resolving 550 modules takes longer than checking the guide. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { engineDir } from '../config/folders.ts';

const folder = join('node_modules', '.cache', 'hands-on');
/** npm's list of installed packages. */
const packages = join('node_modules', '.package-lock.json');

/** Manifest beside the bundle: file name and inputs. */
interface Manifest {
  name: string;
  /** Checksum of the bundle. */
  checksum: string;
  /** Path relative to the root → checksum. */
  inputs: Record<string, string>;
}

const sum = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const sumOf = (path: string) => sum(readFileSync(path));

const entryOf = (command: string) => join('src', 'commands', `${command}.ts`);
const recordOf = (root: string, command: string) => join(root, folder, `${command}.json`);

/** The bundle of a command; undefined where it does not exist or an input has changed. */
export function findBundle(root: string, command: string): string | undefined {
  try {
    const { name, checksum, inputs } = JSON.parse(readFileSync(recordOf(root, command), 'utf8')) as Manifest;
    const all = Object.entries({ ...inputs, [join(folder, name)]: checksum });
    return all.every(([path, sum]) => sumOf(join(root, path)) === sum) ? join(root, folder, name) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file atomically. */
function writeAtomically(path: string, text: string): void {
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Bundles a command. @throws Error where it cannot be bundled or written */
export async function bundleCommand(root: string, command: string): Promise<void> {
  const { rolldown } = await import('rolldown');
  const inputs = { [packages]: sumOf(join(root, packages)) };
  /** Checksum of the text that was bundled, since the file may change later. Packages are covered by npm's list. */
  const note = (text: string, path: string) => {
    if (path.startsWith('src')) inputs[path] = sum(text);
  };
  const bundle = await rolldown({
    input: join(root, entryOf(command)),
    platform: 'node',
    logLevel: 'silent',
    plugins: [{ name: 'note-parts', transform: (text, id) => note(text, relative(root, id)) }],
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  const { code } = output[0];
  const name = `${command}-${sum(code).slice(0, 12)}.mjs`;
  mkdirSync(join(root, folder), { recursive: true });
  writeAtomically(join(root, folder, name), code);
  writeAtomically(recordOf(root, command), JSON.stringify({ name, checksum: sum(code), inputs } satisfies Manifest));
  for (const old of readdirSync(join(root, folder)))
    if (old.startsWith(`${command}-`) && old !== name) rmSync(join(root, folder, old), { force: true });
}

/** Bundles in the background for the next run. Without write permission, the next run is as slow as this one. */
function bundleInBackground(root: string, command: string): void {
  const maker = spawn(process.execPath, [import.meta.filename, root, command], {
    detached: true,
    stdio: 'ignore',
    windowsHide: true,
  });
  maker.on('error', () => undefined);
  maker.unref();
}

/** Runs a command, from its bundle if possible. */
export async function runBundled(command: string): Promise<void> {
  const root = engineDir;
  const ready = findBundle(root, command);
  await import(pathToFileURL(ready ?? join(root, entryOf(command))).href);
  // Bundling is useless on machines that are discarded after the run.
  if (!ready && !process.env['CI']) bundleInBackground(root, command);
}

if (import.meta.main) {
  const [root = '', command = ''] = process.argv.slice(2);
  if (!findBundle(root, command)) await bundleCommand(root, command).catch(() => undefined);
}
