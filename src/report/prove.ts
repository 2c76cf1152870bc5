/** Writes the report, SBOM and checksums of a finished site into its operator's folder. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RememberEach } from '../build/result-cache.ts';
import { keptFile, readKept } from '../outputs/hosting/kept-files.ts';
import { checksumsOf, writtenChecksums, type Checksums } from './checksums.ts';
import { createSbom } from './sbom.ts';
import { measure, type Measure } from './measure.ts';

/** File names in the operator's folder. */
export const reportFile = 'report.json';
export const billFile = 'sbom.cdx.json';
/** Part of a site → file with the checksums of its folder. */
export const sumsFiles = { '': 'SHA256SUMS', '-offline': 'SHA256SUMS-offline', '-operator': 'SHA256SUMS-operator' };

const lockFile = 'package-lock.json';

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Writes the report on a site and the folders beside it.
 * @param live path where the site will be published
 * @param made.isComplete false writes no checksums: the site is not for publication
 * @returns the measurements
 */
export function prove(
  site: string,
  live: string,
  made: { warnings: readonly string[]; isComplete: boolean; rememberEach: RememberEach },
): Measure {
  const operator = `${site}-operator`;
  const beside = existsSync(`${site}-offline`) ? { [`${live}-offline`]: `${site}-offline` } : {};
  const measured = measure(site, beside, made.rememberEach);
  writeFileSync(join(operator, reportFile), `${JSON.stringify({ ...measured, warnings: made.warnings }, null, 2)}\n`);
  // Lock files of other package managers are not supported.
  if (existsSync(lockFile))
    writeFileSync(join(operator, billFile), createSbom(readJson('package.json'), readJson(lockFile).packages));
  for (const [part, file] of Object.entries(sumsFiles))
    if (made.isComplete && existsSync(site + part))
      writeFileSync(join(operator, file), writtenChecksums(ownSums(site + part)));
  return measured;
}

/** Checksums of the build output, without checksum files and kept files of earlier editions. */
export function ownSums(folder: string): Checksums {
  const foreign = new Set([...Object.values(sumsFiles), keptFile, ...Object.keys(readKept(folder))]);
  return new Map([...checksumsOf(folder)].filter(([path]) => !foreign.has(path)));
}
