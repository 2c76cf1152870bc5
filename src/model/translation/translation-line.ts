/** What a page says of its translation. */
import { uiStrings } from '../../ui-strings.ts';
import { formatDay } from '../day.ts';
import type { Entry } from '../entry.ts';

/** Who translated an entry, and what of it is not translated; undefined in the language that others are translated from. */
export function translationLine({ translation }: Entry): string | undefined {
  if (!translation) return undefined;
  const strings = uiStrings.translation;
  const { translator, english, isOutdated } = translation;
  if (!translator) return strings.none;
  const by =
    translator.by === 'machine' ? strings.machine : strings.person({ ...translator, day: formatDay(translator.on) });
  return [by, ...(english.size > 0 ? [strings.partly] : []), ...(isOutdated ? [strings.outdated] : [])].join(' ');
}
