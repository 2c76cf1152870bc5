import { descriptorOf, type Kind } from '../kinds/index.ts';
import { splitFragment } from './redirects.ts';

/** The id under which other pages render an entry; undefined where none does. */
export function anchorOnPages(kind: Kind, id: string): string | undefined {
  const { anchorOnPages: named, lists, page, path } = descriptorOf(kind);
  if (named) return named(id);
  return page || lists ? undefined : splitFragment(path(id, {})).anchor;
}
