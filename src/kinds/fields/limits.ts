/** How long texts and lists can be at most. */
import { z } from 'zod';

/** More than anybody writes; what is longer came by accident, and is not looked at any further. */
export const most = { id: 100, address: 300, webAddress: 2000, items: 100 } as const;

/** References to entries of one kind, or such things: as many as nobody writes are no list any more. */
export const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(most.items);
