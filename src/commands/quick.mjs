/**
 * `node quick.mjs check`: runs a command from what an earlier run made ready.
 * Plain JavaScript, since taking the types out of the very first file takes a tenth of a second.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const [command = ''] = process.argv.splice(2, 1);
const { runQuickly } = await import('./bundle-command.ts');
await runQuickly(command);
