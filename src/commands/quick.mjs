/**
 * `node quick.mjs check`: runs a command from its cached bundle.
 * Plain JavaScript: type stripping for the first module would take a tenth of a second.
 */
import { enableCompileCache } from 'node:module';

enableCompileCache();
const [command = ''] = process.argv.splice(2, 1);
const { runBundled } = await import('./bundle-command.ts');
await runBundled(command);
