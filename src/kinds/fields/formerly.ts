import { z } from 'zod';
import { limits } from './limits.ts';

/** Former URLs of an entry, which redirect to it. Every kind has them. */
export const formerly = z
  .array(
    z
      .string()
      .max(limits.path, { abort: true })
      .regex(
        /^\/([a-z0-9]+(-[a-z0-9]+)*\/)+(#[a-z0-9]+(-[a-z0-9]+)*)?$/,
        'must be a URL within the guide, such as /techniques/old-name/',
      ),
  )
  .max(limits.items)
  .default([])
  .meta({ later: true })
  .describe('URLs at which this was published before; they redirect here. npm run rename writes them.');
