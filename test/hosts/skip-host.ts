/** Why a host cannot be tried with a site here. */
import { existsSync } from 'node:fs';
import { skipTest } from '../skip-test.ts';
import type { Host } from './host.ts';

/** The reason to skip the tests of a host; false where there is none. */
export const skipHost = ({ name, program, install }: Host, { dir }: { dir: string }): string | false =>
  !program
    ? skipTest(`${name} is not here: ${install}`)
    : !existsSync(dir) && skipTest(`there is no ${dir}: npm run build`);
