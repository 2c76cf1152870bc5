/** The record of the last build, so that a build with the same inputs can be skipped. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writtenChecksums } from '../report/checksums.ts';
import { ownSums, sumsFiles } from '../report/prove.ts';

interface LastBuild {
  /** Fingerprint of the inputs. */
  fingerprint: string;
  /** Digest of the output's checksums. */
  site: string;
  /** Messages printed by the build. */
  lines: string[];
}

const recordOf = (live: string) => join(dirname(live), `.${basename(live)}-built`);

/** The checksum files of a site: part → content. Undefined if one is missing. */
function recordedSums(live: string): ReadonlyMap<string, string> | undefined {
  const sums = new Map<string, string>();
  for (const [part, file] of Object.entries(sumsFiles)) {
    const written = join(`${live}-operator`, file);
    if (existsSync(live + part) !== existsSync(written)) return undefined;
    if (existsSync(written)) sums.set(part, readFileSync(written, 'utf8'));
  }
  return sums;
}

const digestOf = (sums: ReadonlyMap<string, string> | undefined) =>
  sums &&
  createHash('sha256')
    .update(JSON.stringify([...sums]))
    .digest('hex');

/** Messages of the existing site, if it was built from the same inputs and is intact. Never throws. */
export function messagesOfSame(live: string, fingerprint: string): string[] | undefined {
  try {
    const last = JSON.parse(readFileSync(recordOf(live), 'utf8')) as LastBuild;
    if (last.fingerprint !== fingerprint || !existsSync(live)) return undefined;
    const sums = recordedSums(live);
    if (!sums || digestOf(sums) !== last.site) return undefined;
    const isIntact = [...sums].every(([part, text]) => writtenChecksums(ownSums(live + part)) === text);
    return isIntact ? last.lines : undefined;
  } catch {
    return undefined;
  }
}

/** Records a build. If that fails, the next build is merely not skipped. */
export function rememberBuild(live: string, fingerprint: string, lines: readonly string[]): void {
  try {
    const file = recordOf(live);
    writeFileSync(`${file}-`, JSON.stringify({ fingerprint, site: digestOf(recordedSums(live)), lines }));
    renameSync(`${file}-`, file);
  } catch {
    // The next build is not skipped.
  }
}
