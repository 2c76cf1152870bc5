/** What the site that stands there was made from: where that is the same, it need not be made again. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writtenChecksums } from '../report/checksums.ts';
import { ownSums, sumsFiles } from '../report/prove.ts';

interface LastBuild {
  /** Fingerprint of what it was made from. */
  fingerprint: string;
  /** Digest of its checksums. */
  site: string;
  /** What was said of it. */
  lines: string[];
}

const recordOf = (live: string) => join(dirname(live), `.${basename(live)}-built`);

/** A digest of a site and what stands beside it, as it is now; undefined where a file is not what was built. */
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

/** What was said of the site that stands there, where it was made from the same and is whole. Never throws. */
export function saidOfSame(live: string, fingerprint: string): string[] | undefined {
  try {
    const last = JSON.parse(readFileSync(recordOf(live), 'utf8')) as LastBuild;
    const isSame = last.fingerprint === fingerprint && existsSync(live) && last.site === digestOf(live);
    return isSame ? last.lines : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers what a site was made from. Where nothing can be written, the next build only takes longer. */
export function rememberBuild(live: string, fingerprint: string, lines: readonly string[]): void {
  try {
    const file = recordOf(live);
    writeFileSync(`${file}-`, JSON.stringify({ fingerprint, site: digestOf(live), lines }));
    renameSync(`${file}-`, file);
  } catch {
    // It is made again.
  }
}
