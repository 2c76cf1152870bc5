/** Process that finishes publishing a site if the build is killed between two renames. */
import { spawn } from 'node:child_process';
import { recoverIfIdle } from './swap.ts';

/** Starts the process. It notices by the end of its stdin that the build has ended, and normally has nothing to do. */
export function startGuard(live: string): void {
  const guard = spawn(process.execPath, [import.meta.filename, live], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => {});
  guard.unref();
}

if (import.meta.main) {
  const [live = ''] = process.argv.slice(2);
  process.stdin.resume().on('end', () => recoverIfIdle(live));
}
