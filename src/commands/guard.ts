/** Outlives a build to put its site in place if the build is killed just then: between two renames there is none. */
import { spawn } from 'node:child_process';
import { recoverIfIdle } from './swap.ts';

/** Starts the guard. It learns by the end of its input that the build is gone, and has nothing to do if all went well. */
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
