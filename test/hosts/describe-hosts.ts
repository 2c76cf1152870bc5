/** Runs a set of tests on every host with every site of the guide. */
import { after, before, describe } from 'node:test';
import { guideSites, sites } from '../../tools/test-runner/sites.ts';
import { start, type BuiltSite, type Host, type Running } from './host.ts';
import { hosts } from './hosts.ts';
import { skipHost } from './skip-host.ts';

/** @param tests declares the tests; `running` is the started host, once a test runs */
export function describeHosts(tests: (host: Host, site: BuiltSite, running: () => Running) => void): void {
  for (const host of hosts)
    for (const site of guideSites.map((name) => sites[name])) {
      const skip = skipHost(host, site);
      describe(`${host.name}, at ${site.base}`, { skip }, () => {
        let running: Running;
        before(async () => {
          running = await start(host, site);
        });
        after(() => running?.stop());
        tests(host, site, () => running);
      });
    }
}
