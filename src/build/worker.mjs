/**
 * Entry of a worker thread: enables Node's compile cache, then runs the module named by its first argument. Plain
 * JavaScript, since the cache does not apply to the entry itself.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import(process.argv[2]);
