/** The lists of entries that several pages of the guide show. */
import { descriptorOf, kindsWith, type Kind } from '../kinds/index.ts';
import type { KindDescriptor, ListName } from '../kinds/kind.ts';
import type { Entry } from './entry.ts';
import type { Guide } from './graph.ts';

export interface KindList {
  kind: Kind;
  /** The list that has the entries of the kind, and no others. */
  list: ListName;
  entries: readonly Entry[];
}

/** The kinds of which something holds, each with its list and its entries; kinds without a list are left out. */
export const listsWith = (guide: Guide, holds: (kind: KindDescriptor) => unknown): KindList[] =>
  kindsWith(holds).flatMap((kind) => {
    const [list] = descriptorOf(kind).lists ?? [];
    return list ? [{ kind, list: list.name, entries: guide.all(kind) }] : [];
  });
