/** Bundles modules to classic scripts, the only kind that pages can load from files. */
import { rolldown, type Plugin } from 'rolldown';
import { modulesIn, needNotices } from '../build/notices/shipped-modules.ts';
import { languagePlugin } from '../build/language-plugin.ts';
import { regionPlugin } from '../build/region-plugin.ts';

/** Virtual modules: path → source. */
export type Modules = ReadonlyMap<string, string>;

/** Lets the bundler resolve modules in memory, including relative imports. */
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

/** Imports a module for its side effects, so that the bundle has no exports. */
const starting = (entry: string): Plugin => ({
  name: 'starting',
  resolveId: (id) => (id === starter ? id : null),
  load: (id) => (id === starter ? `import ${JSON.stringify(entry)};` : null),
});

/**
 * Bundles a module with its imports to a classic script.
 * @param entry absolute path of the module, or a key of `modules`
 * @param define global replacements
 * @throws Error if the script would still need a module loader
 */
export async function classicScript(
  entry: string,
  { modules = new Map(), define = {} }: { modules?: Modules; define?: Record<string, string> } = {},
): Promise<string> {
  const warnings: string[] = [];
  const bundle = await rolldown({
    input: starter,
    platform: 'browser',
    plugins: [languagePlugin(), regionPlugin(), starting(entry), fromMemory(modules)],
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

/** Replacements in Pagefind: files come from the offline copy, and no worker is used. */
const withoutServer = {
  fetch: 'guideFetch',
  Worker: 'undefined',
  SharedWorker: 'undefined',
  'import.meta.url': '"/pagefind/pagefind.js"',
};

/**
 * Pagefind as a classic script that sets `guidePagefind` and calls `guideFetch` for its files.
 * @throws Error if a new version of Pagefind loads files differently
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
