/** Old ids of headings and other places keep working: they are put beside the new ones. */
import type { Element } from 'hast';
import type { BuiltPage } from '../build/built-page.ts';
import { findElement } from '../build/each-element.ts';
import type { KeptPlace } from '../model/redirects.ts';

/** Elements that hold only their own kind of children: the old id goes before them. */
const holdOnlyOwn = new Set(['ul', 'ol', 'dl', 'table', 'select', 'input', 'img', 'svg']);

type Place = Omit<KeptPlace, 'entry' | 'page'> & { entry: { file: string } };

/** Puts an old id where the new one is. @throws Error when the page has no place of the new id, or has one of the old */
function keepPlace(page: BuiltPage, { was, now, entry }: Place): void {
  const withId = (id: string) => findElement(page.tree, ({ properties }) => properties['id'] === id);
  const element = withId(now);
  if (!element)
    throw new Error(
      `${entry.file}: "${was}" is to lead to "${now}" on /${page.path}, which has no such place. Correct it in formerAnchors.`,
    );
  if (withId(was))
    throw new Error(
      `${entry.file}: /${page.path} has a place "${was}" of its own. Take it out of formerAnchors or formerly.`,
    );
  const place: Element = { type: 'element', tagName: 'span', properties: { id: was }, children: [] };
  if (holdOnlyOwn.has(element.tagName)) page.insertBefore(element, place);
  else page.prepend(element, place);
}

/** Puts all old ids of a page where the new ones are. @throws Error for one that cannot be kept */
export function keepLegacyAnchors(page: BuiltPage, places: readonly Place[]): void {
  for (const place of places) keepPlace(page, place);
}

/** The places to keep by the address of their page. @throws Error when a page of theirs is not there */
export function placesByPage(
  places: readonly KeptPlace[],
  hasPage: (path: string) => boolean,
): ReadonlyMap<string, KeptPlace[]> {
  for (const { page, was, entry } of places)
    if (!hasPage(page))
      throw new Error(`${entry.file}: "${was}" is to lead to a place on /${page}, and there is no such page.`);
  return Map.groupBy(places, ({ page }) => page);
}
