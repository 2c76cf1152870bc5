/** Renders all pages with the program that Astro has bundled, in this build or an earlier one. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMdx, type Entry } from '../../model/entry.ts';
import type { RememberAsync } from '../result-cache.ts';
import { writeFiles, writeFolder } from '../site-files.ts';
import type { PageProgram, ProgramFolders } from './bundle-program.ts';

/** Content that is compiled into the program. */
const compiledIn = (entries: readonly Entry[]): string[] =>
  entries.filter(isMdx).flatMap(({ kind, id, body }) => [kind, id, body]);

interface Settings {
  folders: ProgramFolders;
  rememberAsync: RememberAsync;
  print: (line: string) => void;
}

const isEntry = (name: string) => name.startsWith('prerender-entry.');

async function programOf(folders: ProgramFolders): Promise<PageProgram> {
  // Astro is not loaded where the program of an earlier build is used.
  const { bundleProgram } = await import('./bundle-program.ts');
  return bundleProgram(folders);
}

/**
 * Writes all rendered pages, and the files that they load.
 * @param entries of the content in use
 * @throws Error that names the page that cannot be rendered, or what a template lacks
 */
export async function renderPages(
  entries: readonly Entry[],
  { folders, rememberAsync, print }: Settings,
): Promise<void> {
  const { modules, assets } = await rememberAsync('page-program', compiledIn(entries), () => programOf(folders));
  const [site, program] = [resolve(folders.outDir), resolve(folders.programDir)];
  writeFolder(program, modules);
  writeFolder(site, assets);
  const entry = pathToFileURL(resolve(program, [...modules.keys()].find(isEntry) ?? ''));
  const { renderRoutes } = (await import(entry.href)) as typeof import('./entry.ts');
  for await (const [file, bytes] of renderRoutes())
    if (assets.has(file)) print(`public/${file} stands in place of the page of that name.`);
    else writeFiles(site, new Map([[file, bytes]]));
}
