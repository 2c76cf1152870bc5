/** Asks the host whether a newer edition is there. Nothing that a reader waits for waits for this. */

/**
 * - `current`: the host has the same edition.
 * - `newer`: it has another one.
 * - `gone`: the site has taken the worker away for good.
 * - `foreign`: something answers, but not with the worker: a sign-in page, or another site.
 * - `unreachable`: there is no network, or the host is in trouble.
 */
export type Outcome = 'current' | 'newer' | 'gone' | 'foreign' | 'unreachable';

/** The beginning of every worker, also where a network in between has made it smaller. */
const versionPattern = /savedEdition\s*=\s*\{\s*"?version"?\s*:\s*["'](\w+)["']/;

/** What an answer for the worker's script means. @param version of the edition that is saved */
export function outcomeOf({ status, text }: { status: number; text: string }, version: string): Outcome {
  if (status === 404 || status === 410) return 'gone';
  // Too many requests, and trouble of the host.
  if (status === 429 || status >= 500) return 'unreachable';
  const found = status === 200 ? versionPattern.exec(text.slice(0, 200))?.[1] : undefined;
  if (found === undefined) return 'foreign';
  return found === version ? 'current' : 'newer';
}

/** Milliseconds after which a host that says nothing counts as unreachable. */
const longest = 10_000;

/** @param script address of the worker */
export async function askHost(script: string, version: string): Promise<Outcome> {
  try {
    // Past the browser's cache: there, an earlier question that hangs would make this one wait.
    const answer = await fetch(script, {
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(longest),
    });
    return outcomeOf({ status: answer.status, text: await answer.text() }, version);
  } catch {
    return 'unreachable';
  }
}
