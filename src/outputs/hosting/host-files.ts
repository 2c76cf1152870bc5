/** Every host → the files that it reads: some in the site, some beside it for whoever runs the server. */
import { apacheFile } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { requestFunction, responseHeadersPolicy } from './cloudfront.ts';
import type { Hosting } from './hosting.ts';
import { nginxBrotliFile, nginxFile } from './nginx.ts';
import { headersFile, redirectsFile } from './pages-hosts.ts';

/** Folder, beside that of a site, of what is for its operator and is not served. */
export const operatorFolder = (site: string) => `${site}-operator`;
/** The hosting as data, in that folder. */
export const hostingFile = 'hosting.json';

/** Files in the site itself. */
export function hostFiles(hosting: Hosting): Record<string, string> {
  const redirects = redirectsFile(hosting);
  return {
    _headers: headersFile(hosting),
    ...(redirects && { _redirects: redirects }),
    '.htaccess': apacheFile(hosting),
    // GitHub Pages would leave out folders whose names begin with an underscore.
    '.nojekyll': '',
  };
}

/** Files for the operator. @param name what the guide is called */
export const operatorFiles = (hosting: Hosting, name: string): Record<string, string> => ({
  'nginx.conf': nginxFile(hosting),
  'nginx-brotli.conf': nginxBrotliFile(hosting),
  Caddyfile: caddyFile(hosting),
  'cloudfront-headers.json': responseHeadersPolicy(hosting, name.replace(/[^\w-]+/g, '-').toLowerCase()),
  'cloudfront-function.js': requestFunction(hosting),
  [hostingFile]: `${JSON.stringify(hosting, null, 2)}\n`,
});
