/** Checks the content in development after each change: pages are rendered from it only while it has no errors. */
import { createHash } from 'node:crypto';
import type { Problem } from '../model/problem.ts';

/** Milliseconds during which several changes count as one: an editor saves in steps. */
const pause = 100;

const location = { file: '', line: 1, column: 1, field: '', severity: 'error' } as const;

const outdatedProblem = (file: string): Problem => ({
  ...location,
  file,
  message: 'this file has changed since the server started, so the check is outdated',
  fix: 'Stop the server with Ctrl+C and run npm run dev again.',
  rule: 'restart',
});

const failedProblem = (error: unknown, file: string): Problem => ({
  ...location,
  file,
  message: `the check itself failed: ${error instanceof Error ? error.message : String(error)}`,
  fix: 'Save the file again; if that does not help, restart npm run dev.',
  rule: 'check',
});

/** The errors that are served in place of every page. */
export interface GuardState {
  errors: readonly Problem[];
  /** Identifies the errors; empty where there are none. */
  tag: string;
}

export interface Guard {
  /** The state after every change so far has been checked and, where it has no errors, published. */
  settled: () => Promise<GuardState>;
  /** To be called when a file of the content has changed. */
  checkSoon: () => void;
  /** To be called when a module of the check has changed: the running server still uses the old one. */
  outdate: (file: string) => void;
}

const stateOf = (errors: readonly Problem[]): GuardState => ({
  errors,
  tag: errors.length === 0 ? '' : createHash('sha256').update(JSON.stringify(errors)).digest('hex').slice(0, 12),
});

interface GuardOptions {
  /** Finds the problems of the content. */
  check: () => readonly Problem[];
  /** Makes the content that was checked last without errors the one that pages are rendered from. */
  publish: () => Promise<void>;
  /** Location of a check that throws. */
  contentDir: string;
  /** Called when open pages have to be reloaded: the errors differ, or content has been published. */
  changed: (state: GuardState) => void;
}

/** Checks at once, without publishing, and again after each change. */
export function guardContent({ check, publish, contentDir, changed }: GuardOptions): Guard {
  let outdated: Problem | undefined;
  let timer: NodeJS.Timeout | undefined;
  const runCheck = (): GuardState => {
    if (outdated) return stateOf([outdated]);
    try {
      return stateOf(check().filter(({ severity }) => severity === 'error'));
    } catch (error) {
      // A file may be deleted while it is read.
      return stateOf([failedProblem(error, contentDir)]);
    }
  };
  let state = runCheck();
  let published = Promise.resolve();
  const publishNext = async (checked: GuardState): Promise<void> => {
    try {
      await publish();
    } catch (error) {
      if (state === checked) state = stateOf([failedProblem(error, contentDir)]);
    }
    changed(state);
  };
  const checkNow = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const { tag } = state;
    const checked = runCheck();
    state = checked;
    if (checked.errors.length === 0) published = published.then(() => publishNext(checked));
    else if (checked.tag !== tag) changed(checked);
  };
  const settled = async (): Promise<GuardState> => {
    if (timer) checkNow();
    const last = published;
    await last;
    // Another change may have come in the meantime.
    return timer || last !== published ? settled() : state;
  };
  return {
    settled,
    checkSoon: () => {
      clearTimeout(timer);
      timer = setTimeout(checkNow, pause);
    },
    outdate: (file) => {
      outdated = outdatedProblem(file);
      checkNow();
    },
  };
}
