/** The picture of all pages that are about no single entry. */
import type { APIRoute } from 'astro';
import { absolute } from '../../model/routes.ts';
import { pictureOfGuide } from '../../social/entry-picture.ts';
import { pictureOf } from '../../social/picture.ts';
import { pngOf } from '../../social/png.ts';

export const getStaticPaths = () => (absolute('') ? [{ params: { name: 'guide' } }] : []);

export const GET: APIRoute = async () => new Response(new Uint8Array(await pngOf(pictureOf(pictureOfGuide))));
