/** What readers call the kind of an entry, and the list in which it stands. */
import { descriptorOf } from '../kinds/index.ts';
import type { ListName } from '../kinds/kind.ts';
import { words } from '../ui-strings.ts';
import type { Entry } from './entry.ts';

/** "Technique", "Body part": in the singular. */
export const kindLabelOf = ({ kind, data }: Entry): string => words.kinds[descriptorOf(kind).label?.(data) ?? kind];

/** The list in which an entry stands; undefined for a page that is in none. */
export const listOf = ({ kind, data }: Entry): ListName | undefined => descriptorOf(kind).page?.list(data);
