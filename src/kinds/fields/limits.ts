/** Upper bounds of texts and lists. */
import { z } from 'zod';

/** Longer than any real text: input above this is an accident and is not processed further. */
export const most = { id: 100, address: 300, webAddress: 2000, items: 100 } as const;

/** More references than a readable list has. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(most.items);
