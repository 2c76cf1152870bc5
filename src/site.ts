/**
 * The settings of the guide in use: those of its `guide.config.ts`, and for fields that it leaves out those of the
 * reference guide.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { uiLanguage } from '#ui-strings/language.ts';
import { configName, guideDir, isInstalled } from './config/folders.ts';
import { configProblems, importProblem } from './config/problems.ts';
import { settingsFor } from './config/regional-settings.ts';
import type { GuideConfig, SiteConfig } from './config/schema.ts';
import reference from './guide.config.ts';

/** @throws Error that names each problem, with file, line, column and fix */
async function readConfig(file: string): Promise<GuideConfig> {
  if (!existsSync(file))
    throw new Error(
      `There is no ${configName} in this folder: run this in the folder of a guide, or make one with "npx hands-on init".`,
    );
  const module = await (import(/* @vite-ignore */ pathToFileURL(file).href) as Promise<{ default?: unknown }>).catch(
    (error: Error) => {
      throw new Error(importProblem(error, configName));
    },
  );
  const problems = configProblems(module.default, configName, readFileSync(file, 'utf8'));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return module.default as GuideConfig;
}

const own = isInstalled ? await readConfig(join(guideDir, 'guide.config.ts')) : undefined;

/** The settings as written: those of the language that the guide is translated from. */
export const sourceSite: SiteConfig = {
  ...(own ? settingsFor(reference, own.region) : reference),
  // The texts of a translation are those of one guide.
  ...(isInstalled && { translations: {} }),
  ...own,
};

/** Folder and URL part of the language that this process builds; undefined for the one that others are translated from. */
export const translationLanguage: string | undefined = uiLanguage === 'en' ? undefined : uiLanguage;

/** Settings in the language that this process builds. */
export const site: SiteConfig = {
  ...sourceSite,
  ...(translationLanguage && sourceSite.translations[translationLanguage]),
};
