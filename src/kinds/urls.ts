import { z } from 'zod';
import { limits } from './fields/limits.ts';
import { line } from './fields/plain-text.ts';

const url = z
  .string()
  .max(limits.path, { abort: true })
  .regex(/^\/([a-z0-9]+(-[a-z0-9]+)*\/)*$/, 'must be the URL of a page within the guide, such as /tools/foam-roller/');

/** urls.yaml: the URLs that have been published, and those removed on purpose. */
export const UrlList = z.strictObject({
  published: z
    .array(url)
    .max(20_000)
    .describe('Every URL that a page of the guide has had; npm run urls adds the new ones.'),
  gone: z
    .record(url, line(10, 300))
    .default({})
    .describe('URLs that were removed on purpose, each with the reason, in 10 to 300 characters.'),
});
