/** Serves one of the sites, headers included; started by Playwright, ends with it. E2E_HOST names the host to serve it. */
import { serveSite } from '../src/outputs/hosting/server.ts';
import { start } from '../test/hosts/host.ts';
import { hosts } from '../test/hosts/hosts.ts';
import { sites } from '../tools/test-runner/sites.ts';

const site = sites[process.argv[2] as keyof typeof sites];
const wanted = process.env['E2E_HOST'];

if (!wanted) await serveSite(site.dir, site.port);
else {
  const host = hosts.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (!host?.program)
    throw new Error(`No host "${wanted}" here. ${host?.install ?? hosts.map(({ name }) => name).join(', ')}`);
  const { stop } = await start(host, site, { port: site.port });
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => void stop().then(() => process.exit()));
}
