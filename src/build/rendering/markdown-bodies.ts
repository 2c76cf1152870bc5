/** Renders the Markdown of entries, with Astro's processor and its settings. */
import { satteri } from '@astrojs/markdown-satteri';
import { nameOf, type Entry } from '../../model/entry.ts';

/** For MDX in builds, and for all bodies in development. */
export const markdownSettings = { syntaxHighlight: false } as const;

/** HTML of the body of each entry by name, without MDX, which Astro compiles. */
export async function renderBodies(entries: readonly Entry[]): Promise<Map<string, string>> {
  const { render } = await satteri().createRenderer(markdownSettings);
  const markdown = entries.filter(({ file }) => !file.endsWith('.mdx'));
  return new Map(
    await Promise.all(
      markdown.map(async (entry) => [nameOf(entry), entry.body ? (await render(entry.body)).code : ''] as const),
    ),
  );
}
