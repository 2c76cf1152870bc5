import { z } from 'zod';
import { limits } from './limits.ts';
import { isClean, stray } from './stray-characters.ts';

/** An absolute URL: http or https, with a domain name. */
export const webUrl = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'must be a public URL, such as https://example.org/page',
  })
  .max(limits.url, { abort: true })
  .refine(isClean, stray)
  .refine((value) => !/^https?:\/\/[^/?#]*@/.test(value), 'must be a URL without a user name');
