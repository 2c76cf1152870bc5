/** The lists of entries that several pages of the guide show. */
import { descriptorOf, type Kind } from '../kinds/index.ts';
import type { ListName } from '../kinds/kind.ts';
import type { Entry } from './entry.ts';
import type { Guide } from './graph.ts';

export interface KindList {
  kind: Kind;
  /** The list that has the entries of the kind, and no others. */
  list: ListName;
  entries: readonly Entry[];
}

/** Kinds, each with its list and its entries; those without a list are left out. */
export const listsOf = (guide: Guide, kinds: readonly Kind[]): KindList[] =>
  kinds.flatMap((kind) => {
    const [list] = descriptorOf(kind).lists ?? [];
    return list ? [{ kind, list: list.name, entries: guide.all(kind) }] : [];
  });
