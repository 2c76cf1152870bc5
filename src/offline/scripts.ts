/** Modules → classic scripts, the only kind that a page without a server may load. */
import { rolldown, type Plugin } from 'rolldown';
import { modulesIn, needNotices } from '../build/notices/shipped-modules.ts';

/** Modules that are not on the disk: path → text. */
export type Modules = ReadonlyMap<string, string>;

/** Lets the bundler read modules from memory, their relative imports included. */
const fromMemory = (modules: Modules): Plugin => ({
  name: 'from-memory',
  resolveId(id, importer) {
    if (modules.has(id)) return id;
    if (!importer || !modules.has(importer) || !/^\.{0,2}\//.test(id)) return null;
    const path = new URL(id, `memory:/${importer}`).pathname.slice(1);
    return modules.has(path) ? path : null;
  },
  load: (id) => modules.get(id) ?? null,
});

const starter = 'starter.js';

/** Starts a module for what it does: what it exports to its own parts would be an export of the script. */
const starting = (entry: string): Plugin => ({
  name: 'starting',
  resolveId: (id) => (id === starter ? id : null),
  load: (id) => (id === starter ? `import ${JSON.stringify(entry)};` : null),
});

/**
 * Makes one classic script of a module and all that it imports.
 * @param entry path of the module, whole on the disk or as in `modules`
 * @param define names that are replaced throughout
 * @throws Error when the script would still need a module loader
 */
export async function classicScript(
  entry: string,
  { modules = new Map(), define = {} }: { modules?: Modules; define?: Record<string, string> } = {},
): Promise<string> {
  const warnings: string[] = [];
  const bundle = await rolldown({
    input: starter,
    platform: 'browser',
    plugins: [starting(entry), fromMemory(modules)],
    transform: { define },
    checks: { pluginTimings: false },
    onLog: (level, log) => {
      if (level === 'warn') warnings.push(log.message);
    },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, codeSplitting: false });
  await bundle.close();
  if (output.length > 1 || warnings.length > 0)
    throw new Error(`${entry} cannot become one classic script. ${warnings.join(' ')}`);
  needNotices(modulesIn(output));
  return output[0].code;
}

/** Names of Pagefind's that mean a server: its files come from the copy instead, and nothing runs in a worker. */
const withoutServer = {
  fetch: 'guideFetch',
  Worker: 'undefined',
  SharedWorker: 'undefined',
  'import.meta.url': '"/pagefind/pagefind.js"',
};

/**
 * Pagefind's own program as a classic script that sets `guidePagefind` and asks `guideFetch` for its files.
 * @throws Error when a new version of Pagefind loads its files in another way
 */
export async function pagefindScript(program: string): Promise<string> {
  const entry = 'pagefind-entry.js';
  const modules = new Map([
    [entry, "import * as pagefind from './pagefind.js'; globalThis.guidePagefind = pagefind;"],
    ['pagefind.js', program],
  ]);
  const code = await classicScript(entry, { modules, define: withoutServer });
  const left = /\bfetch\(|\bimport\(|new (?:Shared)?Worker\(|XMLHttpRequest/.exec(code)?.[0];
  if (left || !code.includes('guideFetch('))
    throw new Error(
      `Pagefind loads its files in a new way (${left ?? 'no fetch'}): the search of the offline copy must be adapted in src/offline/scripts.ts.`,
    );
  return code;
}
