/** Checks whether the host has a newer edition. Runs in the background. */

/**
 * - `current`: the host has the same edition.
 * - `newer`: it has another one.
 * - `gone`: the site no longer has a service worker.
 * - `foreign`: the response is not a worker of the guide: a captive portal, or another site.
 * - `unreachable`: there is no network, or the host has an error.
 */
export type Outcome = 'current' | 'newer' | 'gone' | 'foreign' | 'unreachable';

/** Prefix of every worker script, preserved by minifying proxies. */
const versionPattern = /savedEdition\s*=\s*\{\s*"?version"?\s*:\s*["'](\w+)["']/;

/** Classifies a response for the worker script. @param version of the saved edition */
export function outcomeOf({ status, text }: { status: number; text: string }, version: string): Outcome {
  if (status === 404 || status === 410) return 'gone';
  // Rate limiting, and server errors.
  if (status === 429 || status >= 500) return 'unreachable';
  const found = status === 200 ? versionPattern.exec(text.slice(0, 200))?.[1] : undefined;
  if (found === undefined) return 'foreign';
  return found === version ? 'current' : 'newer';
}

/** Timeout in milliseconds. */
const longest = 10_000;

/** @param script URL of the worker script */
export async function askHost(script: string, version: string): Promise<Outcome> {
  try {
    // Bypasses the HTTP cache, where an earlier pending request would block this one.
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
