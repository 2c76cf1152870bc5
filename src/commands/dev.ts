/** `npm run dev`: Astro's development server on the content as it is now. */
import './start.ts';
import { dev } from 'astro';

const port = Number(process.env['PORT'] ?? 4321);
await dev({ root: process.cwd(), server: { port } });
