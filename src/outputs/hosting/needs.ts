/** What a content security policy must allow, found in the built files. */
import type { Root } from 'hast';
import { inlineCode, type InlineCode } from './inline-code.ts';
import type { Needs } from './policy.ts';

/** The needs of one page. */
export interface PageNeeds {
  inline: InlineCode;
  dataPictures: boolean;
}

const hasDataPicture = (text: string) => /(?:url\(["']?|(?:src|href)=["']?)data:image\//.test(text);

/** @param html source of the same page. @throws Error for inline code that no hash can allow */
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
 * Combines the needs of pages.
 * @param files paths that they may load
 * @param styles contents of the style sheets among them
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
