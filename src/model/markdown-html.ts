/** The HTML of Markdown, by the renderer of Astro. */
import { satteri } from '@astrojs/markdown-satteri';

const renderer = satteri().createRenderer({ syntaxHighlight: false, gfm: true, smartypants: true });

/** HTML of a text without front matter. */
export const markdownHtml = async (markdown: string): Promise<string> =>
  (await (await renderer).render(markdown, {})).code;
