/** What the picture of an entry, or of the guide, shows and says. */
import type { Entry } from '../model/entry.ts';
import { titleOf } from '../model/titles.ts';
import { site } from '../site.ts';
import { words } from '../ui-strings.ts';
import type { Picture } from './picture.ts';

const kindOf = ({ kind, data }: Entry) =>
  'kind' in data && data.kind in words.topicKinds
    ? words.topicKinds[data.kind as keyof typeof words.topicKinds]
    : words.kinds[kind];

export const pictureOfEntry = (entry: Entry): Picture => ({
  title: titleOf(entry),
  kind: kindOf(entry),
  name: site.name,
  drawing: entry.drawing,
  area: entry.id,
});

/** What the picture of an entry, or of the guide, says to those who do not see it. */
export function altOf(entry?: Entry): string {
  if (!entry) return words.social.alt(site.name, site.subject);
  const drawing = 'drawing' in entry.data ? entry.data.drawing?.alt : undefined;
  return words.social.alt(kindOf(entry), titleOf(entry), drawing);
}

export const pictureOfGuide: Picture = { title: site.tagline, kind: site.subject, name: site.name };
