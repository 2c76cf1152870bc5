/** The runtime of Cloudflare Pages, from npm. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findProgram, type Host, type Deployment } from './host.ts';

/** The host reads these only at its root: those of all applications are concatenated. */
function joinHostFiles({ www, site, isConfigured }: Deployment): void {
  if (site.base === '/') return;
  for (const name of ['_headers', '_redirects']) {
    const own = join(www, site.base, name);
    const text = isConfigured && existsSync(own) ? readFileSync(own, 'utf8') : '';
    rmSync(own, { force: true });
    writeFileSync(join(www, name), (name === '_headers' ? '/*\n  X-Neighbor: yes\n' : '') + text);
  }
}

function argumentsOf(deployment: Deployment): string[] {
  joinHostFiles(deployment);
  return [
    ...[
      'pages',
      'dev',
      deployment.www,
      '--ip',
      '127.0.0.1',
      '--port',
      String(deployment.port),
      '--inspector-port',
      '0',
    ],
    ...['--compatibility-date', '2026-01-01', '--log-level', 'error'],
  ];
}

export const cloudflare: Host = {
  name: 'Cloudflare Pages',
  install: 'npm ci --prefix test/hosts --ignore-scripts',
  program: findProgram(resolve('test/hosts/node_modules/wrangler/bin/wrangler.js')),
  command: (deployment) => [process.execPath, cloudflare.program ?? '', ...argumentsOf(deployment)],
  supportsLastModified: false,
  hidesConfigFiles: false,
  redirectsExtensions: true,
  keepsQueries: true,
  sharesHost: true,
  deviations: [
    // The local runtime treats the slash as a folder, and fails.
    ...['GET icon.svg/', 'GET service-worker.js/'],
    // It redirects a folder named index to its parent.
    'GET pagefind/index/',
    // Posted data is ignored.
    'POST _astro/nothing.12345678.js',
  ],
  sendsNoTransform: false,
  encodings: ['br', 'gzip'],
};
