/** What a policy must allow, found in the files of a built site. */
import type { Root } from 'hast';
import { inlineCode, type InlineCode } from './inline-code.ts';
import type { Needs } from './policy.ts';

/** What one page needs. */
export interface PageNeeds {
  inline: InlineCode;
  dataPictures: boolean;
}

const hasDataPicture = (text: string) => /(?:url\(["']?|(?:src|href)=["']?)data:image\//.test(text);

/** What a page needs. @param html the same page as text. @throws Error when it has code that no hash can allow */
export function needsOfPage(tree: Root, html: string): PageNeeds {
  const inline = inlineCode(tree);
  if (inline.attributes.length > 0)
    throw new Error(
      `Pages have code in attributes, which no policy of theirs can allow: ${inline.attributes.join(', ')}. Use a class, or a script file.`,
    );
  return { inline, dataPictures: hasDataPicture(html) };
}

const unique = (items: readonly string[]) => [...new Set(items)].toSorted();

/**
 * What pages need together.
 * @param files paths of the files that they may load
 * @param styles texts of the style sheets among them
 */
export function needsOf(pages: readonly PageNeeds[], files: readonly string[], styles: readonly string[] = []): Needs {
  const has = (ends: RegExp) => files.some((path) => ends.test(path));
  return {
    inline: {
      scripts: unique(pages.flatMap(({ inline }) => inline.scripts)),
      styles: unique(pages.flatMap(({ inline }) => inline.styles)),
      attributes: [],
    },
    dataPictures: pages.some(({ dataPictures }) => dataPictures) || styles.some(hasDataPicture),
    styleFiles: has(/\.css$/),
    fonts: has(/\.(woff2?|ttf|otf)$/),
    media: has(/\.(mp4|webm|mp3|ogg|m4a|vtt)$/),
  };
}
