/**
 * `node build.mjs`: runs the build from what Node compiled in an earlier run.
 * Plain JavaScript, since the first file is compiled before the cache is there.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./build.ts');
