/** Gives bundlers the modules of the language that this process runs in; Node itself chooses them by a condition. */
import { join } from 'node:path';
import { uiLanguage } from '#ui-strings/language.ts';
import type { Plugin } from 'vite';
import { engineDir } from '../config/folders.ts';

/** Start of a specifier → folder with a folder per language, as in "imports" of package.json. */
const folders: readonly [start: string, folder: string][] = [
  ['#ui-strings/', 'src/ui-strings'],
  ['#language/', 'src/language'],
];

/** A plugin for Vite and Rolldown that resolves `#ui-strings/…` and `#language/…`. */
export const languagePlugin = (): Pick<Plugin, 'name' | 'enforce'> & { resolveId(id: string): string | null } => ({
  name: 'language',
  enforce: 'pre',
  resolveId: (id) => {
    const found = folders.find(([start]) => id.startsWith(start));
    return found ? join(engineDir, found[1], uiLanguage, id.slice(found[0].length)) : null;
  },
});
