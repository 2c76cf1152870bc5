/** What is said and proved of a finished site, in its operator's folder: the report, what it was made with, checksums. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptFile, readKept } from '../outputs/hosting/kept-files.ts';
import { checksumsOf, writtenChecksums, type Checksums } from './checksums.ts';
import { billOfMaterials } from './sbom.ts';
import { measure, type Measure } from './measure.ts';

/** Names in the operator's folder. */
export const reportFile = 'report.json';
export const billFile = 'sbom.cdx.json';
/** What belongs to a site → the file with the checksums of its folder. */
export const sumsFiles = { '': 'SHA256SUMS', '-offline': 'SHA256SUMS-offline', '-operator': 'SHA256SUMS-operator' };

const lockFile = 'package-lock.json';

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Writes the proof of a site and of what stands beside it.
 * @param live path of the folder in which the site will be
 * @returns what the site comes to
 */
export function prove(site: string, live: string, warnings: readonly string[]): Measure {
  const operator = `${site}-operator`;
  const beside = existsSync(`${site}-offline`) ? { [`${live}-offline`]: `${site}-offline` } : {};
  const measured = measure(site, beside);
  writeFileSync(join(operator, reportFile), `${JSON.stringify({ ...measured, warnings }, null, 2)}\n`);
  // A guide whose packages another manager locks has no list of them that this can read.
  if (existsSync(lockFile))
    writeFileSync(join(operator, billFile), billOfMaterials(readJson('package.json'), readJson(lockFile).packages));
  for (const [part, file] of Object.entries(sumsFiles))
    if (existsSync(site + part)) writeFileSync(join(operator, file), writtenChecksums(ownSums(site + part)));
  return measured;
}

/** The checksums of what was built: without files that hold checksums, and without those kept from editions before. */
export function ownSums(folder: string): Checksums {
  const foreign = new Set([...Object.values(sumsFiles), keptFile, ...Object.keys(readKept(folder))]);
  return new Map([...checksumsOf(folder)].filter(([path]) => !foreign.has(path)));
}
