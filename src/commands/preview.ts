/** `npm run preview`: the built site with the headers and answers of a host. */
import './start.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readHosting, serveSite } from '../outputs/hosting/server.ts';
import { recoverIfIdle } from './swap.ts';

const { values: options } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
const port = Number(process.env['PORT'] ?? 4321);

recoverIfIdle(process.cwd(), resolve(options.out));
const { base } = readHosting(options.out);
await serveSite(options.out, port);
console.log(`http://localhost:${port}${base}  (Ctrl+C ends it)`);
