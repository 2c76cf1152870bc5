/** Gives bundlers the strings of the language that this process runs in; Node itself chooses them by a condition. */
import { join } from 'node:path';
import { uiLanguage } from '#ui-strings/language.ts';
import type { Plugin } from 'vite';
import { engineDir } from '../config/folders.ts';

const start = '#ui-strings/';

/** A plugin for Vite and Rolldown that resolves `#ui-strings/…`. */
export const uiStringsPlugin = (): Pick<Plugin, 'name' | 'enforce'> & { resolveId(id: string): string | null } => ({
  name: 'ui-strings',
  enforce: 'pre',
  resolveId: (id) =>
    id.startsWith(start) ? join(engineDir, 'src/ui-strings', uiLanguage, id.slice(start.length)) : null,
});
