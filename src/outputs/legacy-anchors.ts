/** Old ids of headings and other places keep working: a step of the build that puts them beside the new ones. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { EXIT, visit } from 'unist-util-visit';
import { guideInUse } from '../model/build-content.ts';
import { keptPlaces, type KeptPlace } from '../model/redirects.ts';

/** Elements that hold only their own kind of children: the old id goes before them. */
const holdOnlyOwn = new Set(['ul', 'ol', 'dl', 'table', 'select', 'input', 'img', 'svg']);

/** Where in a page the old id goes: into the element with the new one, or before it. */
function offsetOf(html: string, id: string): number | undefined {
  let offset: number | undefined;
  visit(fromHtml(html, { verbose: true }), 'element', (element: Element) => {
    if (element.properties['id'] !== id) return undefined;
    const inside = element.data?.position?.opening?.end.offset;
    offset = holdOnlyOwn.has(element.tagName) ? element.position?.start.offset : inside;
    return EXIT;
  });
  return offset;
}

/**
 * A page with an old id put where the new one is.
 * @throws Error when the page has no place of the new id, or has one of the old
 */
export function withPlace(
  html: string,
  { page, was, now, entry }: Omit<KeptPlace, 'entry'> & { entry: { file: string } },
): string {
  const offset = offsetOf(html, now);
  if (offset === undefined)
    throw new Error(
      `${entry.file}: "${was}" is to lead to "${now}" on /${page}, which has no such place. Correct it in formerAnchors.`,
    );
  if (offsetOf(html, was) !== undefined)
    throw new Error(
      `${entry.file}: /${page} has a place "${was}" of its own. Take it out of formerAnchors or formerly.`,
    );
  return `${html.slice(0, offset)}<span id="${was}"></span>${html.slice(offset)}`;
}

function keep(root: string, places: readonly KeptPlace[]): void {
  for (const place of places) {
    const file = join(root, place.page, 'index.html');
    writeFileSync(file, withPlace(readFileSync(file, 'utf8'), place));
  }
}

export const keepLegacyAnchors = (): AstroIntegration => ({
  name: 'legacy-anchors',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const places = keptPlaces(guideInUse());
      keep(fileURLToPath(dir), places);
      if (places.length > 0) logger.info(`${places.length} old places kept`);
    },
  },
});
