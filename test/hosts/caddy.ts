/** Caddy. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, type Host, type Deployment } from './host.ts';

/** Another application on the same host. */
const neighborConfiguration = `
	header X-Neighbor yes
	file_server
	handle_errors {
		rewrite * /404.html
		file_server
	}`;

const configuration = ({ www, operator, port, isConfigured, site }: Deployment) => `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	root * ${www}${site.base === '/' ? '' : neighborConfiguration}
	${isConfigured ? `import ${join(operator, 'Caddyfile')}` : ''}
}
`;

export const caddy: Host = {
  name: 'Caddy',
  install: 'apt-get install caddy',
  program: findProgram(process.env['CADDY'], 'caddy'),
  command: (deployment) => {
    const file = join(deployment.scratch, 'Caddyfile');
    writeFileSync(file, configuration(deployment));
    return [caddy.program ?? 'caddy', 'run', '--adapter', 'caddyfile', '--config', file];
  },
  supportsLastModified: true,
  hidesConfigFiles: true,
  redirectsExtensions: false,
  keepsQueries: false,
  sharesHost: true,
  deviations: [],
  sendsNoTransform: true,
  encodings: ['gzip'],
};
