/** Serves one of the sites; started by Playwright, ends with it. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { sites } from './sites.ts';

const name = process.argv[2] as keyof typeof sites;
const { dir, base, port } = sites[name];
const files = sirv(dir, { dev: true, extensions: ['html'] });

createServer((request, response) => {
  const missing = () => {
    response.writeHead(404, { 'content-type': 'text/html' });
    response.end(readFileSync(join(dir, '404.html')));
  };
  if (!request.url?.startsWith(base)) return missing();
  request.url = `/${request.url.slice(base.length)}`;
  files(request, response, missing);
}).listen(port);
