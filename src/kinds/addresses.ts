import { z } from 'zod';
import { limits } from './fields/limits.ts';
import { line } from './fields/plain-text.ts';

const address = z
  .string()
  .max(limits.path, { abort: true })
  .regex(
    /^\/([a-z0-9]+(-[a-z0-9]+)*\/)*$/,
    'must be the address of a page within the guide, such as /tools/foam-roller/',
  );

/** addresses.yaml: the URLs that have been published, and those removed on purpose. */
export const Addresses = z.strictObject({
  published: z
    .array(address)
    .max(20_000)
    .describe('Every address that a page of the guide has had; npm run addresses adds the new ones.'),
  gone: z
    .record(address, line(10, 300))
    .default({})
    .describe('Addresses that lead nowhere on purpose, each with the reason, in 10 to 300 characters.'),
});
