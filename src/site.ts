/**
 * The settings of the guide in use: those of its `guide.config.ts`, and for fields that it leaves out those of the
 * reference guide.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { configName, guideDir, isInstalled } from './config/folders.ts';
import { configProblems, importProblem } from './config/problems.ts';
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

export const site: SiteConfig = {
  ...reference,
  ...(isInstalled && (await readConfig(join(guideDir, 'guide.config.ts')))),
};
