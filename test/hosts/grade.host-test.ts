/** Grades the headers with the MDN Observatory tests on nginx, and Google's CSP evaluator. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { headersOf } from '../../src/outputs/hosting/hosting.ts';
import { skipTest } from '../skip-test.ts';
import { readHosting } from '../../src/outputs/hosting/server.ts';
import { guideSites, sites } from '../../tools/test-runner/sites.ts';
import { freePort, start, type Host } from './host.ts';
import { nginx, nginxCommand } from './nginx.ts';

/** The base score is 100, the maximum 145. */
const leastScore = 130;

for (const site of guideSites.map((name) => sites[name]))
  test(`has no high-severity weakness in the policy at ${site.base}`, (t) => {
    const { 'Content-Security-Policy': policy = '' } = headersOf(readHosting(site.dir), '');
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    for (const { severity, directive, value, description } of findings)
      t.diagnostic(`${Severity[severity]}: ${directive} ${value ?? ''}: ${description}`);
    // Lower is more severe; "may be" findings depend on other content on the host, of which there is none.
    const bad = findings.filter(({ severity }) => severity <= Severity.MEDIUM);
    assert.deepEqual(bad, []);
  });

/** nginx with a self-signed certificate, and a redirect from HTTP. */
function withTls(httpsPort: number, certificate: string, key: string): Host {
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'],
      ...['-addext', 'subjectAltName=DNS:localhost', '-keyout', key, '-out', certificate],
    ],
    { stdio: 'ignore' },
  );
  const more = [
    `listen 127.0.0.1:${httpsPort} ssl;`,
    `ssl_certificate ${certificate};`,
    `ssl_certificate_key ${key};`,
    `if ($scheme = http) { return 301 https://localhost:${httpsPort}$request_uri; }`,
  ];
  return { ...nginx, command: (deployment) => nginxCommand(deployment, more) };
}

const skip = !nginx.program
  ? skipTest(`nginx is not here: ${nginx.install}`)
  : !existsSync('test/hosts/node_modules/@mdn') &&
    skipTest("MDN's tests are not here: npm ci --prefix test/hosts --ignore-scripts");

interface Grade {
  score: number;
  grade: string;
  tests: { name: string; result: string; pass: boolean; points: number }[];
}

for (const site of guideSites.map((name) => sites[name]))
  test(`scores at least ${leastScore} in the MDN Observatory tests at ${site.base}`, { skip }, async (t) => {
    const [httpPort, httpsPort] = [await freePort(), await freePort()];
    const folder = mkdtempSync(join(tmpdir(), 'hands-on-tls-'));
    const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
    const running = await start(withTls(httpsPort, certificate, key), site, { port: httpPort });
    t.after(async () => {
      await running.stop();
      rmSync(folder, { recursive: true });
    });
    const said = execFileSync(
      process.execPath,
      ['test/hosts/observatory.ts', String(httpPort), String(httpsPort), site.base],
      { encoding: 'utf8', env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate } },
    );
    const { score, grade, tests } = JSON.parse(said) as Grade;
    for (const { name, result, points } of tests) t.diagnostic(`${points >= 0 ? '+' : ''}${points} ${name}: ${result}`);
    t.diagnostic(`${score} points, ${grade}`);
    assert.deepEqual(
      tests.filter(({ pass }) => !pass),
      [],
    );
    assert.ok(score >= leastScore, `${score} points`);
  });
