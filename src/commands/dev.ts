/** `npm run dev`: Astro's development server on the content as it is now. */
import './start.ts';
import { dev } from 'astro';
import { untilContentIsSound } from '../rules/dev-problems.ts';

const port = Number(process.env['PORT'] ?? 4321);
await untilContentIsSound(port);
await dev({ root: process.cwd(), server: { port } });
