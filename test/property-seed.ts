/** Seeds the property tests of a file, and prints how to repeat a failed run. Imported for its side effect. */
import { relative } from 'node:path';
import fc from 'fast-check';

const { PROPERTY_SEED, PROPERTY_RUNS } = process.env;
const seed = PROPERTY_SEED === undefined ? Math.trunc(Math.random() * 2 ** 31) : Number(PROPERTY_SEED);

fc.configureGlobal({ seed });

process.on('exit', (code) => {
  if (code === 0) return;
  const runs = PROPERTY_RUNS === undefined ? '' : ` PROPERTY_RUNS=${PROPERTY_RUNS}`;
  console.error(`To repeat it: PROPERTY_SEED=${seed}${runs} node --test ${relative('', process.argv[1] ?? '')}`);
});
