/** Builds the translations of the guide, each in a process of its own, which has the strings of one language only. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { TranslatedSite } from '../build/translated-site.ts';
import { engineDir } from '../config/folders.ts';
import { workDir } from './swap.ts';

/** Settings that the process of a language gets as JSON. */
export interface LanguageSettings {
  isComplete: boolean;
  allowStale: boolean;
  /** Name of the output folder. */
  out: string;
  /** Whether cached results are used. */
  isCached: boolean;
}

/** Folders in which a language is built, relative to the project. */
export const stagingOf = (language: string) => ({
  dir: join(workDir, 'languages', language),
  workDir: join(workDir, 'languages', `${language}-work`),
});

/** Starts the process of a language. @throws Error with what it has printed, if it fails */
const makeLanguage = (language: string, settings: LanguageSettings, signal: AbortSignal): Promise<TranslatedSite> =>
  new Promise((done, fail) => {
    const script = join(engineDir, 'src', 'commands', 'make-language.ts');
    const child = spawn(process.execPath, [`--conditions=${language}`, script, JSON.stringify(settings)], {
      stdio: ['ignore', 'ignore', 'pipe'],
      signal,
    });
    const stop = () => child.kill();
    process.once('exit', stop);
    const printed: Buffer[] = [];
    child.stderr.on('data', (data: Buffer) => printed.push(data));
    child.once('error', fail);
    child.once('close', (code) => {
      process.off('exit', stop);
      if (code === 0) done({ folder: language, root: resolve(stagingOf(language).dir) });
      else
        fail(new Error(`The pages in "${language}" could not be built. ${Buffer.concat(printed).toString().trim()}`));
    });
  });

/** Builds languages one after another, beside the process that calls this. @param signal stops it */
export async function makeLanguages(
  languages: readonly string[],
  settings: LanguageSettings,
  signal: AbortSignal,
): Promise<readonly TranslatedSite[]> {
  const made: TranslatedSite[] = [];
  for (const language of languages) made.push(await makeLanguage(language, settings, signal));
  return made;
}
