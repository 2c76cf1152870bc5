/** `npm run dev`: Astro's development server on the content as it is now. */
import './start.ts';
import { dev } from 'astro';
import { untilContentIsSound } from '../rules/dev-problems.ts';
import { writeSchemas } from './schemas.ts';

writeSchemas();
const port = Number(process.env['PORT'] ?? 4321);
await untilContentIsSound(port);
await dev({ root: process.cwd(), server: { port } });
