/** What a policy must allow, found in the files of a built site. */
import { fromHtml } from 'hast-util-from-html';
import { inlineCode } from './inline-code.ts';
import type { Needs } from './policy.ts';

export interface BuiltFile {
  path: string;
  /** Of pages and style sheets; '' for others. */
  text: string;
}

const hasDataPicture = (text: string) => /(?:url\(["']?|(?:src|href)=["']?)data:image\//.test(text);

/** @throws Error when a page has code that no hash can allow */
export function needsOf(files: readonly BuiltFile[]): Needs {
  const pages = files.filter(({ path }) => path.endsWith('.html'));
  const inline = inlineCode(pages.map(({ text }) => fromHtml(text)));
  if (inline.attributes.length > 0)
    throw new Error(
      `Pages have code in attributes, which no policy of theirs can allow: ${inline.attributes.join(', ')}. Use a class, or a script file.`,
    );
  const has = (ends: RegExp) => files.some(({ path }) => ends.test(path));
  return {
    inline,
    dataPictures: files.some(({ text }) => hasDataPicture(text)),
    styleFiles: has(/\.css$/),
    fonts: has(/\.(woff2?|ttf|otf)$/),
    media: has(/\.(mp4|webm|mp3|ogg|m4a|vtt)$/),
  };
}
