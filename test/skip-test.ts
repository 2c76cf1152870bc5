/**
 * Why a test is left out, for `skip`. Where every check is to be made (`ALL_CHECKS=1`, as in `.ci/run`), nothing is.
 * @throws Error with the reason, where nothing may be left out
 */
export function skipTest(why: string): string {
  if (process.env['ALL_CHECKS'] === '1')
    throw new Error(`A test would be left out, and ALL_CHECKS=1 wants all: ${why}.`);
  return why;
}
