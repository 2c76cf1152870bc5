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

/** Digest of the site and the files beside it; undefined where a file differs from the recorded checksum. */
function digestOf(live: string): string | undefined {
  const hash = createHash('sha256');
  for (const [part, file] of Object.entries(sumsFiles)) {
    const written = join(`${live}-operator`, file);
    if (existsSync(live + part) !== existsSync(written)) return undefined;
    if (!existsSync(written)) continue;
    const sums = readFileSync(written, 'utf8');
    if (writtenChecksums(ownSums(live + part)) !== sums) return undefined;
    hash.update(`${part}\0${sums}`);
  }
  return hash.digest('hex');
}

/** Messages of the existing site, if it was built from the same inputs and is intact. Never throws. */
export function saidOfSame(live: string, fingerprint: string): string[] | undefined {
  try {
    const last = JSON.parse(readFileSync(recordOf(live), 'utf8')) as LastBuild;
    if (last.fingerprint !== fingerprint || !existsSync(live)) return undefined;
    const site = digestOf(live);
    return site !== undefined && site === last.site ? last.lines : undefined;
  } catch {
    return undefined;
  }
}

/** Records a build. If that fails, the next build is merely not skipped. */
export function rememberBuild(live: string, fingerprint: string, lines: readonly string[]): void {
  try {
    const file = recordOf(live);
    writeFileSync(`${file}-`, JSON.stringify({ fingerprint, site: digestOf(live), lines }));
    renameSync(`${file}-`, file);
  } catch {
    // The next build is not skipped.
  }
}
