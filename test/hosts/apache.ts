/** Apache with a minimal configuration; the .htaccess of the site does the rest. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, type Host, type Deployment } from './host.ts';

const moduleFolder = process.env['APACHE_MODULES'] ?? '/usr/lib/apache2/modules';
const modules = [
  ...['mpm_event', 'authz_core', 'dir', 'autoindex', 'mime', 'headers', 'rewrite', 'alias'],
  ...['filter', 'deflate', 'brotli', 'unixd'],
];

/** Configuration of another application on the same host. */
const neighborConfiguration =
  'Header always set X-Neighbor yes\nErrorDocument 404 /404.html\nOptions +Indexes\nDirectoryIndex index.html\n';

function configuration({ www, scratch, port }: Deployment): string {
  return [
    `ServerRoot ${scratch}`,
    `PidFile ${join(scratch, 'apache.pid')}`,
    `DefaultRuntimeDir ${scratch}`,
    `ErrorLog ${join(scratch, 'apache.log')}`,
    'LogLevel error',
    'ServerName localhost',
    `Listen 127.0.0.1:${port}`,
    ...modules
      .filter((name) => existsSync(join(moduleFolder, `mod_${name}.so`)))
      .map((name) => `LoadModule ${name}_module ${join(moduleFolder, `mod_${name}.so`)}`),
    ...(process.getuid?.() === 0 ? ['User nobody', 'Group nogroup'] : []),
    'TypesConfig /etc/mime.types',
    `DocumentRoot ${www}`,
    `<Directory ${www}>`,
    'AllowOverride All',
    'Options FollowSymLinks',
    'Require all granted',
    '</Directory>',
    '',
  ].join('\n');
}

export const apache: Host = {
  name: 'Apache',
  install: 'apt-get install apache2-bin',
  program: findProgram(process.env['APACHE'], 'apache2', 'httpd'),
  command: (deployment) => {
    const { site, www, isConfigured } = deployment;
    if (site.base !== '/') writeFileSync(join(www, '.htaccess'), neighborConfiguration);
    if (!isConfigured) rmSync(join(www, site.base, '.htaccess'));
    const file = join(deployment.scratch, 'apache.conf');
    writeFileSync(file, configuration(deployment));
    return [apache.program ?? 'apache2', '-f', file, '-D', 'FOREGROUND'];
  },
  supportsLastModified: true,
  hidesConfigFiles: true,
  redirectsExtensions: false,
  keepsQueries: true,
  sharesHost: true,
  deviations: [],
  sendsNoTransform: true,
  encodings: ['br', 'gzip'],
};
