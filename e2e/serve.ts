/** Serves one of the sites as a host would, headers included; started by Playwright, ends with it. */
import { serveSite } from '../src/outputs/hosting/server.ts';
import { sites } from './sites.ts';

const { dir, port } = sites[process.argv[2] as keyof typeof sites];
await serveSite(dir, port);
