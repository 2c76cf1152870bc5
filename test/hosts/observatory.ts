/** Prints as JSON what MDN's tests of headers say of a host on this machine; run by the test beside it. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = join(process.cwd(), 'test/hosts/node_modules/@mdn/mdn-http-observatory');
const [httpPort, httpsPort, path] = process.argv.slice(2);

// The list of hosts that browsers know to be https only, which its installation fetches; no host here is on it.
const preloaded = join(folder, 'conf/hsts-preload.json');
if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');

/** The parts of the package that its own command line is made of. */
interface Observatory {
  retrieve: (host: string, options: object) => Promise<unknown>;
  ALL_TESTS: ((requests: unknown) => { result: string; pass: boolean; constructor: { name: string } })[];
  getScoreModifier: (result: string) => number;
  getGradeForScore: (score: number) => { grade: string; score: number };
  MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}
const load = (file: string) => import(pathToFileURL(join(folder, 'src', file)).href) as Promise<Partial<Observatory>>;
const parts = ['retriever/retriever.js', 'constants.js', 'grader/grader.js', 'grader/charts.js'];
const observatory = Object.assign({}, ...(await Promise.all(parts.map(load)))) as Observatory;

const requests = await observatory.retrieve('localhost', { httpPort, httpsPort, path });
const tests = observatory.ALL_TESTS.map((run) => run(requests)).map(({ result, pass, constructor }) => ({
  name: constructor.name,
  result,
  pass,
  points: observatory.getScoreModifier(result),
}));
const sum = (points: number[]) => points.reduce((total, more) => total + more, 100);
const without = sum(tests.map(({ points }) => Math.min(points, 0)));
const score = without >= observatory.MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(tests.map(({ points }) => points)) : without;
console.log(JSON.stringify({ ...observatory.getGradeForScore(score), tests }));
