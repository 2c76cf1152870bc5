/** Gives the property tests of a file their seed, and says at the end of a run that failed how to repeat it. Imported for that. */
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
