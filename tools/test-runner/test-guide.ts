/**
 * `npm run test:guide`: tests the guide that is here, whatever its content, region, name and menu. The program
 * is tested by `npm test`.
 */
import '../../src/commands/start.ts';
import { readOptions } from '../../src/commands/options.ts';
import { runSteps } from './run-steps.ts';

readOptions({ usage: 'npm run test:guide', options: {} });

await runSteps([
  { name: 'Check', command: 'node', args: ['src/commands/quick.mjs', 'check'], isRequired: true },
  { name: 'Build', command: 'node', args: ['src/commands/build.mjs'], isRequired: true },
  { name: 'Validate', command: 'node', args: ['tools/validate/run.ts'] },
  { name: 'Budgets', command: 'node', args: ['bench/run.ts'] },
]);
