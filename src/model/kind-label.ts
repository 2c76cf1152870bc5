/** Labels of the kind and list of an entry. */
import { descriptorOf } from '../kinds/index.ts';
import type { ListName } from '../kinds/kind.ts';
import { uiStrings } from '../ui-strings.ts';
import type { Entry } from './entry.ts';

/** Label of the kind in the singular: "Technique", "Body part". */
export const kindLabelOf = ({ kind, data }: Entry): string => uiStrings.kinds[descriptorOf(kind).label?.(data) ?? kind];

/** The list that contains an entry; undefined for a page outside lists. */
export const listOf = ({ kind, data }: Entry): ListName | undefined => descriptorOf(kind).page?.list(data);
