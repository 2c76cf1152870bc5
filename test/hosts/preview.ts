/** The project's own preview. */
import { resolve } from 'node:path';
import type { Host } from './host.ts';

export const preview: Host = {
  name: 'npm run preview',
  install: 'npm ci',
  program: process.execPath,
  command: ({ site }) => [process.execPath, resolve('src/commands/preview.ts'), '--out', resolve(site.dir)],
  supportsLastModified: true,
  hidesConfigFiles: true,
  redirectsExtensions: false,
  keepsQueries: true,
  sharesHost: false,
  deviations: [],
  sendsNoTransform: false,
  encodings: ['br', 'gzip'],
};
