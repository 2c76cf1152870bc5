/** The result cache of a build. */
import { uiLanguage } from '#ui-strings/language.ts';
import type { Environment } from '../environment.ts';
import { ResultCache } from './result-cache.ts';
import { codeFingerprintOf, type Snapshot } from './snapshot.ts';

/** Content and date are among the inputs of results, not part of the salt. @param folder of the cache */
export function cacheFor(
  folder: string,
  snapshot: Snapshot,
  { environment, isComplete, isCached }: { environment: Environment; isComplete: boolean; isCached: boolean },
): ResultCache {
  const { base, siteUrl, https, policyInPages, savedCopy } = environment;
  const { version, versions, platform, arch } = process;
  const host = { base, siteUrl, https, policyInPages, savedCopy };
  const settings = { ...host, uiLanguage, isComplete, version, v8: versions.v8, platform, arch };
  return new ResultCache(folder, codeFingerprintOf(snapshot, settings), isCached);
}
