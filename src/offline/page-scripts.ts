/** Converts the scripts of pages to classic scripts. */
import type { Element, Root } from 'hast';
import { eachElement } from '../build/each-element.ts';
import type { FileSource } from '../build/site-files.ts';
import { targetWithin } from '../model/target.ts';
import { classicScript, type Modules } from './scripts.ts';

export const isModuleScript = ({ tagName, properties }: Element) =>
  tagName === 'script' && properties['type'] === 'module' && typeof properties['src'] === 'string';

/** Path within the guide of the module in a script element. */
export const modulePathOf = (script: Element, page: string, base: string) =>
  targetWithin(String(script.properties['src']), page, base)?.path ?? '';

/** Paths of a page's modules, without duplicates, in order of first execution. */
export function pageModules(tree: Root, page: string, base: string): string[] {
  const found = new Set<string>();
  eachElement(tree, (element) => {
    if (isModuleScript(element)) found.add(modulePathOf(element, page, base));
  });
  return [...found];
}

/** Vite preloads chunks, which is unnecessary in a single script. */
const isPreloader = (path: string) => /(^|\/)preload-helper\.[^/]*\.js$/.test(path);

/** The same module with a no-op in place of Vite's preload function, under each exported name. */
const withoutPreloading = (code: string) =>
  [...code.matchAll(/export\s*\{([^}]*)\}/g)]
    .flatMap((match) => (match[1] ?? '').split(','))
    .map((name) => `export const ${name.replace(/^.*\bas\b/, '').trim()} = (load) => load();`)
    .join('');

const modulesOf = (files: FileSource): Modules =>
  new Map(
    files
      .paths()
      .filter((path) => path.endsWith('.js') && !path.startsWith('pagefind/'))
      .map((path) => [path, new TextDecoder().decode(files.read(path))] as const)
      .map(([path, code]) => [path, isPreloader(path) ? withoutPreloading(code) : code]),
  );

/** Modules of a site as classic scripts: path → code. */
export async function classicScripts(paths: Iterable<string>, files: FileSource): Promise<Map<string, string>> {
  const modules = modulesOf(files);
  return new Map(
    await Promise.all([...paths].map(async (path) => [path, await classicScript(path, { modules })] as const)),
  );
}
