/** The logo of a clinic, drawn on a canvas: the content security policy allows no pictures from elsewhere. */
import { maxLogo } from './handout-choice.ts';
import { pngSize } from './png-size.ts';

/** Largest size in CSS pixels. */
const [width, height] = [240, 96];

function draw(picture: ImageBitmap, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const ratio = Math.min((width * scale) / picture.width, (height * scale) / picture.height, 1);
  canvas.width = Math.max(1, Math.round(picture.width * ratio));
  canvas.height = Math.max(1, Math.round(picture.height * ratio));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

async function encode(canvas: HTMLCanvasElement): Promise<string> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer());
  return btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/**
 * A picture as it fits into a URL: a PNG in URL-safe Base64, as sharp as that allows.
 * @throws Error if the browser cannot read it, or if it does not fit
 */
export async function readLogo(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file);
  for (const scale of [2, 1.5, 1, 0.75, 0.5]) {
    const canvas = draw(picture, scale);
    // A large canvas would not pass through the arguments of a function.
    const text = await encode(canvas).catch(() => '');
    if (text && text.length <= maxLogo) return text;
  }
  throw new Error('The picture does not fit into a URL.');
}

/** Draws a logo. @throws Error if it is no PNG of the right size */
export async function drawLogo(logo: string): Promise<HTMLCanvasElement> {
  const binary = atob(logo.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0);
  const size = pngSize(bytes);
  if (!size || size.width > 2 * width || size.height > 2 * height) throw new Error('This is no logo.');
  const canvas = draw(await createImageBitmap(new Blob([bytes], { type: 'image/png' })), 2);
  canvas.setAttribute('role', 'img');
  return canvas;
}
