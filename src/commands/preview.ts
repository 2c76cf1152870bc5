/** `npm run preview`: the built site as a host would serve it. */
import './start.ts';
import { existsSync } from 'node:fs';
import { preview } from 'astro';

if (!existsSync('dist/index.html')) {
  console.error('There is no dist/ yet: run `npm run build` first.');
  process.exitCode = 1;
} else {
  const server = await preview({
    root: process.cwd(),
    logLevel: 'error',
    server: { port: Number(process.env['PORT'] ?? 4321) },
  });
  console.log(`http://localhost:${server.port}${process.env['BASE_PATH'] ?? '/'}  (Ctrl+C ends it)`);
}
