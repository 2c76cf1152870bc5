/** Decides, while content is written, whether its problems stand in front of the pages, and when open pages must look anew. */
import { createHash } from 'node:crypto';
import type { Problem } from '../model/problem.ts';

/** Milliseconds that several changes in a row may take: an editor saves in steps. */
const pause = 100;

const location = { file: '', line: 1, column: 1, field: '', severity: 'error' } as const;

const outdatedProblem = (file: string): Problem => ({
  ...location,
  file,
  message: 'this has changed since the server started, and the check does not know it yet',
  fix: 'End the server with Ctrl+C, and start npm run dev again.',
  rule: 'restart',
});

const failedProblem = (error: unknown, file: string): Problem => ({
  ...location,
  file,
  message: `the check itself has failed: ${error instanceof Error ? error.message : String(error)}`,
  fix: 'Save the file once more; if that does not help, start npm run dev again.',
  rule: 'check',
});

/** What stands in front of the pages. */
export interface Shown {
  errors: readonly Problem[];
  /** Differs where what is shown differs; empty where pages are shown. */
  tag: string;
}

export interface Guard {
  /** What is shown now; a change that has not been looked at yet is looked at first. */
  shown: () => Shown;
  /** To be called when a file of the content has changed. */
  checkSoon: () => void;
  /** To be called when what the check itself is made of has changed: it still knows the old one. */
  outdate: (file: string) => void;
}

const tagOf = (errors: readonly Problem[]) =>
  errors.length === 0 ? '' : createHash('sha256').update(JSON.stringify(errors)).digest('hex').slice(0, 12);

interface Manner {
  /** Finds the problems of the content. */
  check: () => readonly Problem[];
  /** Where the content is, for a check that fails. */
  contentDir: string;
  /** Called when something else has to be shown than before. */
  changed: (shown: Shown) => void;
}

/** Checks at once, and again after each change. */
export function guardContent({ check, contentDir, changed }: Manner): Guard {
  let outdated: Problem | undefined;
  let timer: NodeJS.Timeout | undefined;
  const look = (): Shown => {
    if (outdated) return { errors: [outdated], tag: tagOf([outdated]) };
    try {
      const errors = check().filter(({ severity }) => severity === 'error');
      return { errors, tag: tagOf(errors) };
    } catch (error) {
      // A file may go while it is read: the server has to outlive that.
      const errors = [failedProblem(error, contentDir)];
      return { errors, tag: tagOf(errors) };
    }
  };
  let shown = look();
  const again = () => {
    clearTimeout(timer);
    timer = undefined;
    const before = shown.tag;
    shown = look();
    if (shown.tag !== before) changed(shown);
  };
  return {
    shown: () => {
      if (timer) again();
      return shown;
    },
    checkSoon: () => {
      clearTimeout(timer);
      timer = setTimeout(again, pause);
    },
    outdate: (file) => {
      outdated = outdatedProblem(file);
      again();
    },
  };
}
