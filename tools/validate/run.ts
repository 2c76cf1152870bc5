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
const maxLines = 20;

if (!existsSync(`${options.out}/index.html`))
  throw new Error(`There is no built site in ${options.out}/: run \`npm run build\` first.`);

let total = 0;
for (const { name, validate } of validators) {
  const { count, errors, missing } = await validate(options.out);
  total += errors.length;
  console.log(`${name}: ${count} looked at, ${errors.length} errors${missing ? ` (${missing})` : ''}`);
  errors.slice(0, maxLines).forEach((error) => console.log(`  ${error}`));
  if (errors.length > maxLines) console.log(`  and ${errors.length - maxLines} more`);
}
console.log(total > 0 ? `${total} errors in ${options.out}/` : `Everything in ${options.out}/ is valid.`);
process.exitCode = total > 0 ? 1 : 0;
