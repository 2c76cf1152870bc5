/** `npm run check`: every problem of every content file, at once. It starts from what an earlier run compiled. */
import './start.ts';
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('./check-files.ts');
