/**
 * `node --conditions=es make-language.ts SETTINGS`: builds the pages of one translation, for `npm run build`, which puts
 * them into the site.
 */
import './start.ts';
import { join } from 'node:path';
import { cacheFor } from '../build/cache-for.ts';
import { takeSnapshot } from '../build/snapshot.ts';
import { Stages } from '../build/stages.ts';
import { readEnvironment } from '../environment.ts';
import { translationLanguage } from '../site.ts';
import { formatFailure } from './failure.ts';
import type { LanguageSettings } from './make-languages.ts';
import { stagingOf } from './make-languages.ts';
import { makeSite } from './make-site.ts';
import { cacheDir } from './swap.ts';

const settings = JSON.parse(process.argv[2] ?? '{}') as LanguageSettings;
const { isComplete, isCached, out } = settings;
const root = process.cwd();

try {
  if (translationLanguage === undefined) throw new Error('Run "npm run build", which builds every language.');
  const environment = readEnvironment();
  const snapshot = takeSnapshot(root, environment.contentDir);
  const cache = cacheFor(join(root, cacheDir, `${out}-${translationLanguage}`), snapshot, {
    environment,
    isComplete,
    isCached,
  });
  const { remember, rememberAsync, rememberEach } = cache;
  const staging = stagingOf(translationLanguage);
  await makeSite(snapshot, {
    ...settings,
    environment,
    out,
    staging,
    print: (line) => console.error(line),
    remember,
    rememberAsync,
    rememberEach,
    stages: new Stages(() => undefined),
  });
  cache.removeUnused();
} catch (error) {
  console.error(formatFailure(error));
  process.exitCode = 1;
}
