/** nginx, with brotli where its modules are installed. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, type Host, type Deployment } from './host.ts';

const program = findProgram(process.env['NGINX'], 'nginx');
/** Where Debian says which modules are loaded. */
const moduleFolder = '/etc/nginx/modules-enabled';
const hasBrotli = existsSync(moduleFolder) && readdirSync(moduleFolder).some((name) => name.includes('brotli'));

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** Beside the guide: what every installation includes, and what another application has its operator write. */
const mimeTypes = '/etc/nginx/mime.types';
const neighborConfiguration = [
  'add_header X-Neighbor "yes" always;',
  'error_page 404 /404.html;',
  'location / { index index.html; }',
  'location ~ \\.js$ { add_header X-Neighbor "script"; }',
];

/** A whole configuration around the file that the build wrote. @param more further lines of the server block */
function nginxConfiguration(deployment: Deployment, more: readonly string[] = []): string {
  const { www, operator, scratch, port, isConfigured, site } = deployment;
  const isShared = site.base !== '/';
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    ...(existsSync(moduleFolder) ? [`include ${moduleFolder}/*.conf;`] : []),
    'daemon off;',
    'worker_processes 1;',
    `pid ${join(scratch, 'nginx.pid')};`,
    'error_log stderr warn;',
    'events {}',
    'http {',
    'access_log off;',
    ...(isShared && existsSync(mimeTypes) ? [`include ${mimeTypes};`] : []),
    ...temporary.map((name) => `${name}_temp_path ${join(scratch, name)};`),
    'server {',
    `listen 127.0.0.1:${port};`,
    `root ${www};`,
    ...more,
    ...(isShared ? neighborConfiguration : []),
    ...(isConfigured ? [`include ${join(operator, hasBrotli ? 'nginx-brotli.conf' : 'nginx.conf')};`] : []),
    '}',
    '}',
    '',
  ].join('\n');
}

export function nginxCommand(deployment: Deployment, more: readonly string[] = []): string[] {
  const file = join(deployment.scratch, 'nginx.conf');
  writeFileSync(file, nginxConfiguration(deployment, more));
  return [program ?? 'nginx', '-e', 'stderr', '-c', file];
}

export const nginx: Host = {
  name: 'nginx',
  install: 'apt-get install nginx-light libnginx-mod-http-brotli-filter libnginx-mod-http-brotli-static',
  program,
  command: (deployment) => nginxCommand(deployment),
  supportsLastModified: true,
  hidesConfigFiles: true,
  redirectsExtensions: false,
  keepsQueries: true,
  sharesHost: true,
  deviations: [],
  sendsNoTransform: true,
  encodings: hasBrotli ? ['br', 'gzip'] : ['gzip'],
};
