/** Lists of entries that several pages share. */
import { descriptorOf, type Kind } from '../kinds/index.ts';
import type { ListName } from '../kinds/kind.ts';
import type { Entry } from './entry.ts';
import type { ContentGraph } from './graph.ts';

export interface KindList {
  kind: Kind;
  /** The list of all entries of the kind. */
  list: ListName;
  entries: readonly Entry[];
}

/** Kinds with their list and entries; kinds without a list are omitted. */
export const listsOf = (graph: ContentGraph, kinds: readonly Kind[]): KindList[] =>
  kinds.flatMap((kind) => {
    const [list] = descriptorOf(kind).lists ?? [];
    return list ? [{ kind, list: list.name, entries: graph.all(kind) }] : [];
  });
