/** `npm run edit`: serves the entries of the guide as forms. */
import '../../../src/commands/start.ts';
import { serveForm } from './server.ts';
import { readEnvironment } from '../../../src/environment.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { report, type Result } from '../../../src/rules/check-content.ts';
import { readOptions } from '../../../src/commands/options.ts';
import { writeSchemas } from '../../../src/commands/schemas.ts';

readOptions({ usage: 'npm run edit', options: {} });

function saved(name: string, result: Result): void {
  writeSchemas();
  console.log([`Saved ${name}.`, ...result.problems.map(formatProblem), ...report(result)].join('\n'));
}

const { contentDir, today } = readEnvironment();
/** Where `npm run dev` serves. */
const devServer = 'http://127.0.0.1:4321/';
const editor = { contentDir, today, devServer, saved };
// A fixed port, so that open pages continue after a restart.
const { url } = await serveForm(editor, Number(process.env['PORT'] ?? 4322)).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE' || process.env['PORT']) throw error;
  return serveForm(editor, 0);
});
console.log(`Open ${url} in a browser. Its key lets in nobody but you, and holds until Ctrl+C ends the editor.`);
