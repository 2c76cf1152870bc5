#!/usr/bin/env node
/**
 * `npx hands-on <command>`: runs a command of the engine in the folder of a guide. Plain JavaScript, since Node strips
 * no types in `node_modules`; for the same reason the engine runs from a copy in the guide's folder.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

const engine = realpathSync(join(import.meta.dirname, '..', '..'));
const [command = '', ...args] = process.argv.slice(2);
/** The first argument of `init` is the folder to make, by default the current one. */
const isNew = command === 'init' && args[0] !== undefined && !args[0].startsWith('-');
const guide = isNew ? resolve(args[0]) : process.cwd();
const rest = isNew ? args.slice(1) : args;
/** Folder of copies of the engine, in the guide's folder. */
const copies = '.hands-on';

const { scripts, files } = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8'));
/** Commands for the engine's own development; some need packages that a guide does not install. */
const internal =
  /^(test|validate|bench|lock|icons|lint|unused|reference|reproduce|stress|access|screenshots|lighthouse|search$)/;
/** Command → script of package.json. */
const commands = new Map([
  ...Object.entries(scripts).filter(([name]) => !internal.test(name)),
  ['init', 'node src/commands/init.ts'],
]);

/** @returns file paths relative to the folder, sorted */
const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .filter((path) => !path.slice(folder.length).split(sep).includes('node_modules'))
    .toSorted();

/** Top level of the package; a checkout has more. */
const packed = new Set(['package.json', 'LICENSE', ...files.map((path) => path.split('/')[0])]);
const engineFiles = () => filesOf(engine).filter((path) => packed.has(path.slice(engine.length + 1).split(sep)[0]));
/** The packages of a checkout are in it, those of an installed package beside it. */
const packages = existsSync(join(engine, 'node_modules', 'astro')) ? join(engine, 'node_modules') : dirname(engine);

/** Copies the engine once per version, next to the packages that it was installed with. @returns the folder */
function copyEngine() {
  const hash = createHash('sha256').update(packages);
  for (const path of engineFiles()) hash.update(path.slice(engine.length)).update('\0').update(readFileSync(path));
  const name = hash.digest('hex').slice(0, 12);
  const copy = join(guide, copies, name);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  for (const path of engineFiles()) cpSync(path, join(unfinished, path.slice(engine.length)));
  symlinkSync(packages, join(unfinished, 'node_modules'), 'junction');
  writeFileSync(join(guide, copies, '.gitignore'), '*\n');
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    // Another process was faster.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  for (const old of readdirSync(join(guide, copies)))
    if (/^[0-9a-f]{12}$/.test(old) && old !== name) rmSync(join(guide, copies, old), { recursive: true, force: true });
  return copy;
}

/** The packages' own Node, where there is one: the engine needs a newer one than many machines have. */
function nodeProgram() {
  const installed = join(packages, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  return existsSync(installed) ? realpathSync(installed) : process.execPath;
}

const script = commands.get(command);
if (!script) {
  const wrong = command && !['help', '--help', '-h'].includes(command);
  console[wrong ? 'error' : 'log'](
    [
      ...(wrong ? [`There is no command "${command}".`] : []),
      'Usage: npx hands-on <command> [options], in the folder of a guide',
      `Commands: ${[...commands.keys()].toSorted().join(', ')}. Each explains its options with --help.`,
    ].join('\n'),
  );
  process.exit(wrong ? 2 : 0);
}

const isMade = () => existsSync(join(guide, 'guide.config.ts'));
if (command !== 'init' && realpathSync(guide) !== engine && !isMade()) {
  console.error(
    'There is no guide.config.ts here. Run this in the folder of a guide, or make one: npx hands-on init my-clinic',
  );
  process.exit(1);
}
if (isNew) mkdirSync(guide, { recursive: true });
const folder = realpathSync(guide) === engine ? guide : copyEngine();
const [, file = '', ...own] = script.split(' ');
const child = spawn(nodeProgram(), [join(folder, file), ...own, ...rest], {
  stdio: 'inherit',
  cwd: guide,
  env: folder === guide ? process.env : { ...process.env, HANDS_ON_ENGINE: folder },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
  console.error(`Node could not be started: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => {
  // A refused folder is left as it was.
  if (folder !== guide && !isMade()) rmSync(join(guide, copies), { recursive: true, force: true });
  process.exit(code ?? (signal ? 1 : 0));
});
