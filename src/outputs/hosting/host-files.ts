/** All host configuration files: some inside the site, some beside it for the operator. */
import { apacheFile } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { requestFunction, responseHeadersPolicy } from './cloudfront.ts';
import type { Hosting } from './hosting.ts';
import { nginxBrotliFile, nginxFile } from './nginx.ts';
import { headersFile, redirectsFile } from './pages-hosts.ts';

/** Suffix of the operator's folder beside a site, which is not served. */
export const operatorFolder = (site: string) => `${site}-operator`;
/** File name of the hosting settings in that folder. */
export const hostingFile = 'hosting.json';

/** Files inside the site. */
export function hostFiles(hosting: Hosting): Record<string, string> {
  const redirects = redirectsFile(hosting);
  return {
    _headers: headersFile(hosting),
    ...(redirects && { _redirects: redirects }),
    '.htaccess': apacheFile(hosting),
    // GitHub Pages would ignore folders with a leading underscore.
    '.nojekyll': '',
  };
}

/** Files for the operator. @param name of the guide */
export const operatorFiles = (hosting: Hosting, name: string): Record<string, string> => ({
  'nginx.conf': nginxFile(hosting),
  'nginx-brotli.conf': nginxBrotliFile(hosting),
  Caddyfile: caddyFile(hosting),
  'cloudfront-headers.json': responseHeadersPolicy(hosting, name.replace(/[^\w-]+/g, '-').toLowerCase()),
  'cloudfront-function.js': requestFunction(hosting),
  [hostingFile]: `${JSON.stringify(hosting, null, 2)}\n`,
});
