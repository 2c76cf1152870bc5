/** `npm run dev`: Astro's development server. */
import './start.ts';
import { mkdirSync } from 'node:fs';
import { dev } from 'astro';
import { projectOptions } from '../build/project-options.ts';
import { hostOption } from '../local-server.ts';
import { untilContentIsValid } from '../rules/dev-problems.ts';
import { lockFolder } from './lock-folder.ts';
import { readOptions } from './options.ts';
import { writeSchemas } from './schemas.ts';

const { values: options } = readOptions({ usage: 'npm run dev -- [options]', options: { host: hostOption } });

// Astro's data store, which caches entries across runs.
mkdirSync('.astro', { recursive: true });
process.once('exit', lockFolder('.astro', 'dev'));
writeSchemas();
const port = Number(process.env['PORT'] ?? 4321);
const { host } = options;
await untilContentIsValid(port, host);
await dev({ ...projectOptions(), server: { port, host, allowedHosts: [host] } });
