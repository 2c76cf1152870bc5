/** Upper bounds of texts and lists. */
import { z } from 'zod';

/** Longer than any real text: input above this is an accident and is not processed further. */
export const limits = { id: 100, path: 300, url: 2000, items: 100 } as const;

/** More references than a readable list has. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(limits.items);
