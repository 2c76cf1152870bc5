/** The scripts of a site's pages, and the same as classic scripts. */
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { targetWithin } from '../model/target.ts';
import type { Site } from './read-site.ts';
import { classicScript, type Modules } from './scripts.ts';

export const isModuleScript = ({ tagName, properties }: Element) =>
  tagName === 'script' && properties['type'] === 'module' && typeof properties['src'] === 'string';

/** Path within the guide of the module that a script element of a page runs. */
export const modulePathOf = (script: Element, page: string, base: string) =>
  targetWithin(String(script.properties['src']), page, base)?.path ?? '';

/** Paths of the modules that pages run, each once, in the order in which they first run. */
export function pageModules(pages: ReadonlyMap<string, Root>, base: string): string[] {
  const found = new Set<string>();
  for (const [path, tree] of pages)
    visit(tree, 'element', (element: Element) => {
      if (isModuleScript(element)) found.add(modulePathOf(element, path, base));
    });
  return [...found];
}

/** Vite fetches the parts of a script ahead of time, which is of no use where they all are in it. */
const isPreloader = (path: string) => /(^|\/)preload-helper\.[^/]*\.js$/.test(path);

/** The same module with a function that only loads, under each name that it exports. */
const withoutPreloading = (code: string) =>
  [...code.matchAll(/export\s*\{([^}]*)\}/g)]
    .flatMap((match) => (match[1] ?? '').split(','))
    .map((name) => `export const ${name.replace(/^.*\bas\b/, '').trim()} = (load) => load();`)
    .join('');

const modulesOf = ({ files }: Site): Modules =>
  new Map(
    [...files]
      .filter(([path]) => path.endsWith('.js') && !path.startsWith('pagefind/'))
      .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const)
      .map(([path, code]) => [path, isPreloader(path) ? withoutPreloading(code) : code]),
  );

/** Every module that the pages run, as a classic script: path → code. */
export async function classicScripts(pages: ReadonlyMap<string, Root>, site: Site): Promise<Map<string, string>> {
  const modules = modulesOf(site);
  const found = pageModules(pages, site.base);
  return new Map(await Promise.all(found.map(async (path) => [path, await classicScript(path, { modules })] as const)));
}
