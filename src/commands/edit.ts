/** `npm run edit`: the entries of the guide as forms, for those who do not write YAML. It saves the same files. */
import './start.ts';
import type { AddressInfo } from 'node:net';
import { serveForm } from '../authoring/form/server.ts';
import { readEnvironment } from '../environment.ts';
import { sayProblem } from '../model/problem.ts';
import { report, type Result } from '../rules/check-content.ts';
import { writeSchemas } from './schemas.ts';

function saved(name: string, result: Result): void {
  writeSchemas();
  console.log([`Saved ${name}.`, ...result.problems.map(sayProblem), ...report(result)].join('\n'));
}

const { contentDir, today } = readEnvironment();
// Any port that is free, unless one is asked for.
const server = await serveForm({ contentDir, today, saved }, Number(process.env['PORT'] ?? 0));
const { port } = server.address() as AddressInfo;
console.log(`Open http://127.0.0.1:${port}/ in a browser. Only this machine can reach it; Ctrl+C ends it.`);
