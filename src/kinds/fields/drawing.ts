import { z } from 'zod';
import { line } from './plain-text.ts';

/** Says that the entry has a drawing: an SVG file beside it, under its name. */
export const Drawing = z.strictObject({
  alt: line(20, 200)
    .meta({ prose: true })
    .describe('What the drawing shows, in one or two sentences, for readers who do not see it.'),
});
