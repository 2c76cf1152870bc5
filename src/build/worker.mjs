/**
 * The first module of a worker thread: runs the module that its first argument names from what Node compiled earlier.
 * Plain JavaScript, since what stands in the very first file is compiled before the cache is there.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import(process.argv[2]);
