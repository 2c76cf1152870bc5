/** `npm run validate`: whether each file of the built site is what its format says, by the format's own checkers. */
import '../../src/commands/start.ts';
import { existsSync } from 'node:fs';
import { validators } from './index.ts';
import { readOptions } from '../../src/commands/options.ts';

const { values: options } = readOptions({
  usage: 'npm run validate -- [options]',
  options: { out: { type: 'string', default: 'dist', description: 'the folder of the built site' } },
  notes: 'It looks at every file of a built site.',
});
/** So many faults of one kind are enough to begin with. */
const longest = 20;

if (!existsSync(`${options.out}/index.html`))
  throw new Error(`There is no built site in ${options.out}/: run \`npm run build\` first.`);

let errors = 0;
for (const { name, look } of validators) {
  const { count, faults, missing } = await look(options.out);
  errors += faults.length;
  console.log(`${name}: ${count} looked at, ${faults.length} errors${missing ? ` (${missing})` : ''}`);
  faults.slice(0, longest).forEach((fault) => console.log(`  ${fault}`));
  if (faults.length > longest) console.log(`  and ${faults.length - longest} more`);
}
console.log(errors > 0 ? `${errors} errors in ${options.out}/` : `Everything in ${options.out}/ is valid.`);
process.exitCode = errors > 0 ? 1 : 0;
