/** The social preview image of an entry or of the guide. */
import type { Entry } from '../model/entry.ts';
import { kindLabelOf } from '../model/kind-label.ts';
import { titleOf } from '../model/titles.ts';
import { site } from '../site.ts';
import { uiStrings } from '../ui-strings.ts';
import type { Picture } from './picture.ts';

export const pictureOfEntry = (entry: Entry): Picture => ({
  title: titleOf(entry),
  kind: kindLabelOf(entry),
  name: site.name,
  drawing: entry.drawing,
  area: entry.id,
});

/** Its text alternative. */
export function altOf(entry?: Entry): string {
  if (!entry) return uiStrings.social.alt(site.name, site.subject);
  const drawing = 'drawing' in entry.data ? entry.data.drawing?.alt : undefined;
  return uiStrings.social.alt(kindLabelOf(entry), titleOf(entry), drawing);
}

export const pictureOfGuide: Picture = { title: site.tagline, kind: site.subject, name: site.name };
