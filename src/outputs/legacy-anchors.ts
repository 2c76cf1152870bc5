/** Keeps former ids of headings and other anchors working, by elements beside the new ones. */
import type { Element } from 'hast';
import type { BuiltPage } from '../build/built-page.ts';
import { findElement } from '../build/each-element.ts';
import type { LegacyAnchor } from '../model/redirects.ts';

/** Elements with a restricted content model: the former id goes before them. */
const holdOnlyOwn = new Set(['ul', 'ol', 'dl', 'table', 'select', 'input', 'img', 'svg']);

type PageAnchor = Omit<LegacyAnchor, 'entry' | 'page'> & { entry: { file: string } };

/** Inserts a former id at the new one. @throws Error if the new id is missing, or the former one exists */
function keepAnchor(page: BuiltPage, { was, now, entry }: PageAnchor): void {
  const withId = (id: string) => findElement(page.tree, ({ properties }) => properties['id'] === id);
  const element = withId(now);
  if (!element)
    throw new Error(
      `${entry.file}: "${was}" must redirect to "${now}", but /${page.path} has no such anchor. Correct it in formerAnchors.`,
    );
  if (withId(was))
    throw new Error(
      `${entry.file}: /${page.path} still has the anchor "${was}". Remove it from formerAnchors or formerly.`,
    );
  const anchor: Element = { type: 'element', tagName: 'span', properties: { id: was }, children: [] };
  if (holdOnlyOwn.has(element.tagName)) page.insertBefore(element, anchor);
  else page.prepend(element, anchor);
}

/** Inserts all former ids of a page. @throws Error for one that cannot be inserted */
export function keepLegacyAnchors(page: BuiltPage, anchors: readonly PageAnchor[]): void {
  for (const anchor of anchors) keepAnchor(page, anchor);
}

/** Former ids by page path. @throws Error if a page is missing */
export function anchorsByPage(
  anchors: readonly LegacyAnchor[],
  hasPage: (path: string) => boolean,
): ReadonlyMap<string, LegacyAnchor[]> {
  for (const { page, was, entry } of anchors)
    if (!hasPage(page))
      throw new Error(`${entry.file}: "${was}" must redirect to an anchor on /${page}, but there is no such page.`);
  return Map.groupBy(anchors, ({ page }) => page);
}
