/** The runtime of Cloudflare Pages, from the packages beside this file. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findProgram, type Host, type Place } from './host.ts';

/** The host reads these at its top only: what several applications say stands in them one after the other. */
function joinHostFiles({ www, site, isTold }: Place): void {
  if (site.base === '/') return;
  for (const name of ['_headers', '_redirects']) {
    const own = join(www, site.base, name);
    const text = isTold && existsSync(own) ? readFileSync(own, 'utf8') : '';
    rmSync(own, { force: true });
    writeFileSync(join(www, name), (name === '_headers' ? '/*\n  X-Neighbor: yes\n' : '') + text);
  }
}

function argumentsOf(place: Place): string[] {
  joinHostFiles(place);
  return [
    ...['pages', 'dev', place.www, '--ip', '127.0.0.1', '--port', String(place.port), '--inspector-port', '0'],
    ...['--compatibility-date', '2026-01-01', '--log-level', 'error'],
  ];
}

export const cloudflare: Host = {
  name: 'Cloudflare Pages',
  install: 'npm ci --prefix test/hosts --ignore-scripts',
  program: findProgram(resolve('test/hosts/node_modules/wrangler/bin/wrangler.js')),
  command: (place) => [process.execPath, cloudflare.program ?? '', ...argumentsOf(place)],
  knowsDates: false,
  hidesOthersFiles: false,
  dropsEndings: true,
  keepsQueries: true,
  sharesHost: true,
  ownWays: [
    // Here it takes the slash for a folder, and fails.
    ...['GET icon.svg/', 'GET service-worker.js/'],
    // A folder of this name is a page to it, which it leads to what is above.
    'GET pagefind/index/',
    // Nothing is kept of what was posted.
    'POST _astro/nothing.12345678.js',
  ],
  forbidsChange: false,
  encodings: ['br', 'gzip'],
};
