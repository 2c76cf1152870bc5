/** The runtime of Cloudflare Pages, from the packages beside this file. */
import { resolve } from 'node:path';
import { findProgram, type Host } from './host.ts';

export const cloudflare: Host = {
  name: 'Cloudflare Pages',
  install: 'npm ci --prefix e2e/hosts --ignore-scripts',
  program: findProgram(resolve('e2e/hosts/node_modules/wrangler/bin/wrangler.js')),
  command: ({ www, port }) => [
    process.execPath,
    cloudflare.program ?? '',
    ...['pages', 'dev', www, '--ip', '127.0.0.1', '--port', String(port), '--inspector-port', '0'],
    ...['--compatibility-date', '2026-01-01', '--log-level', 'error'],
  ],
  knowsDates: false,
  hidesOthersFiles: false,
  dropsEndings: true,
  keepsQueries: true,
  leadsFromTop: true,
  encodings: ['br', 'gzip'],
};
