/** The Open Graph image of all other pages; none without SITE_URL. */
import type { APIRoute } from 'astro';
import { absolute } from '../../model/routes.ts';
import { pictureOfGuide } from '../../social/entry-picture.ts';
import { pictureOf } from '../../social/picture.ts';
import { pngOf } from '../../social/png.ts';

export const getStaticPaths = () => (absolute('') ? [{ params: { name: 'guide' } }] : []);

export const GET: APIRoute = async () => new Response(new Uint8Array(await pngOf(pictureOf(pictureOfGuide))));
