/** `npm run preview`: serves the built site with the headers and redirects of a host. */
import './start.ts';
import { resolve } from 'node:path';
import { hostOption, serverUrl } from '../local-server.ts';
import { readHosting, serveSite } from '../outputs/hosting/server.ts';
import { readOptions } from './options.ts';
import { recoverIfIdle } from './swap.ts';

const { values: options } = readOptions({
  usage: 'npm run preview -- [options]',
  options: { out: { type: 'string', default: 'dist', description: 'the folder of the built site' }, host: hostOption },
  notes: 'The environment variable PORT sets the port (default: 4321).',
});
const port = Number(process.env['PORT'] ?? 4321);

recoverIfIdle(resolve(options.out));
const { base } = readHosting(options.out);
await serveSite(options.out, port, options.host);
console.log(`${serverUrl(options.host, port)}${base}  (Ctrl+C to stop)`);
