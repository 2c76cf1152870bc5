/** Caddy. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, type Host, type Place } from './host.ts';

/** Another application of the host. */
const neighborLines = `
	header X-Neighbor yes
	file_server
	handle_errors {
		rewrite * /404.html
		file_server
	}`;

const configuration = ({ www, operator, port, isTold, site }: Place) => `{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	root * ${www}${site.base === '/' ? '' : neighborLines}
	${isTold ? `import ${join(operator, 'Caddyfile')}` : ''}
}
`;

export const caddy: Host = {
  name: 'Caddy',
  install: 'apt-get install caddy',
  program: findProgram(process.env['CADDY'], 'caddy'),
  command: (place) => {
    const file = join(place.scratch, 'Caddyfile');
    writeFileSync(file, configuration(place));
    return [caddy.program ?? 'caddy', 'run', '--adapter', 'caddyfile', '--config', file];
  },
  knowsDates: true,
  hidesOthersFiles: true,
  dropsEndings: false,
  keepsQueries: false,
  sharesHost: true,
  ownWays: [],
  forbidsChange: true,
  encodings: ['gzip'],
};
