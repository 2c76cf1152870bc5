import { z } from 'zod';
import { line } from './plain-text.ts';

/** Alternative text of the entry's drawing, an SVG file of the same name beside it. */
export const Drawing = z.strictObject({
  alt: line(20, 200)
    .meta({ prose: true })
    .describe('What the drawing shows, in one or two sentences, for readers who do not see it.'),
});
