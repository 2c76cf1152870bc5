/** Exchanges two folders atomically: neither path is ever missing. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Identity of a folder, independent of its path. */
export const identityOf = (path: string): string | undefined => {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.dev}:${found.ino}`;
};

/** System call number of `renameat2` on Linux, which Node does not expose. */
const renameat2: Partial<Record<NodeJS.Architecture, number>> = {
  x64: 316,
  arm64: 276,
  arm: 382,
  ia32: 353,
  riscv64: 276,
};
const callByPerl = 'my ($call, $one, $other) = @ARGV; syscall($call + 0, -100, $one, -100, $other, 2);';

/** Programs that make the call: Perl, and `mv` of GNU coreutils from 9.5 on. */
function programs(one: string, other: string): [command: string, args: string[]][] {
  if (process.platform !== 'linux') return [];
  const call = renameat2[process.arch];
  return [
    ...(call ? [['perl', ['-e', callByPerl, String(call), one, other]] as [string, string[]]] : []),
    ['mv', ['--exchange', '--no-target-directory', '--', one, other]],
  ];
}

/** @returns whether they were exchanged; if not, both are unchanged */
export function exchange(one: string, other: string): boolean {
  const before = identityOf(one);
  return programs(one, other).some(([command, args]) => {
    spawnSync(command, args, { stdio: 'ignore' });
    return identityOf(other) === before;
  });
}

/** Whether folders inside a folder can be exchanged. */
export function canExchange(folder: string): boolean {
  const tried = mkdtempSync(join(folder, '.exchange-'));
  try {
    const [one, other] = ['one', 'other'].map((name) => join(tried, name)) as [string, string];
    [one, other].forEach((path) => mkdirSync(path));
    return exchange(one, other);
  } finally {
    rmSync(tried, { recursive: true });
  }
}
