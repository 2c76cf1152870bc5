import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { skipTest } from '../skip-test.ts';
import { differences, readChecksums } from '../../src/report/checksums.ts';
import { billFile, ownSums, reportFile, sumsFiles } from '../../src/report/prove.ts';

const hasSums = spawnSync('sha256sum', ['--version']).status === 0;
const noSums = !hasSums && skipTest('sha256sum is not on this machine');

for (const site of ['dist', 'test-results/site-below'])
  describe(site, { skip: !existsSync(site) && skipTest(`there is no ${site}/: npm run build`) }, () => {
    for (const [part, file] of Object.entries(sumsFiles)) {
      const sums = resolve(`${site}-operator`, file);
      test(`lists every file of ${site}${part}/ in ${file}`, () =>
        assert.deepEqual(differences(ownSums(site + part), readChecksums(readFileSync(sums, 'utf8'))), []));

      test(`passes sha256sum -c ${file}`, { skip: noSums }, () => {
        const args = ['--check', '--strict', '--quiet', sums];
        const { status, stdout, stderr } = spawnSync('sha256sum', args, { cwd: site + part, encoding: 'utf8' });
        assert.equal(status, 0, stdout + stderr);
      });
    }

    test('has a report and an SBOM without timestamps', () => {
      for (const file of [reportFile, billFile]) {
        const text = readFileSync(join(`${site}-operator`, file), 'utf8');
        assert.ok(Object.keys(JSON.parse(text) as object).length > 3, file);
        assert.doesNotMatch(text, /\d{4}-\d\d-\d\dT\d\d:/, file);
      }
    });
  });
