/**
 * Returns the reason for skipping a test. With `ALL_CHECKS=1`, as in `.ci/run`, no test may be skipped.
 * @throws Error with the reason, if no test may be skipped
 */
export function skipTest(why: string): string {
  if (process.env['ALL_CHECKS'] === '1')
    throw new Error(`A test would be left out, and ALL_CHECKS=1 wants all: ${why}.`);
  return why;
}
