/** Print styles of the PDF besides those of the page: fonts, margins, running heads. */
import { readFileSync } from 'node:fs';
import { fontFile } from '../../model/font-files.ts';
import { palette } from '../../social/palette.ts';

export const papers = { letter: 'letter', a4: 'A4' } as const;
export type Paper = keyof typeof papers;

const weights = [400, 600, 700];
const styles = ['normal', 'italic'];
/** Unicode ranges of the embedded fonts. */
const sets = ['latin', 'latin-ext'];

const dataUrl = (file: string) => `data:font/woff2;base64,${readFileSync(fontFile(file)).toString('base64')}`;

/** Embedded, so that the PDF is the same on machines with other fonts. */
const fontFaces = () =>
  sets.flatMap((set) =>
    weights.flatMap((weight) =>
      styles.map(
        (style) =>
          `@font-face { font-family: ${set}; font-weight: ${weight}; font-style: ${style}; src: url("${dataUrl(`source-serif-4-${set}-${weight}-${style}.woff2`)}") }`,
      ),
    ),
  );

/** @param head running head of each page but the first */
export const paperStyle = (head: string, paper: Paper) => `${fontFaces().join('\n')}
@page {
  size: ${papers[paper]};
  margin: 22mm 20mm;
  @top-left { content: ${JSON.stringify(head)}; font: 8pt latin, serif; color: ${palette.muted} }
  @bottom-center { content: counter(page); font: 9pt latin, serif }
}
@page matrix { size: ${papers[paper]} landscape }
@page :first { @top-left { content: none } @bottom-center { content: none } }
:root { --serif: latin, latin-ext, serif; --sans: latin, latin-ext, serif; font-size: 9.5pt }
body { font-size: 1rem }
.site-header { display: none }
/* Letters that reach above the first line of a page would be painted, and named in the bookmarks, on two pages. */
.part, .part-group { padding-block-start: 1em }
p, li { orphans: 2; widows: 2 }
.cover { display: block; inline-size: 100%; block-size: 228mm; max-inline-size: none; object-fit: contain; break-after: page }
main :is(p, li, ol, ul, dl, .lede) { max-inline-size: none }
.whole-title { break-after: page }
[data-whole-guide] > nav ol { list-style: none; padding: 0 }
[data-whole-guide] > nav ol ol { padding-inline-start: 1.4em }
[data-whole-guide] > nav a { display: flex; gap: 1em; color: inherit; text-decoration: none }
[data-whole-guide] > nav a > :first-child { flex: 1; border-block-end: .5pt dotted ${palette.line} }
[data-whole-guide] > nav .page-number { min-inline-size: 2em; text-align: end }
`;
