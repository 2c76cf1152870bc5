/** The look of the book on paper. */
import { palette } from '../../social/palette.ts';

export const papers = { letter: 'letter', a4: 'A4' } as const;
export type Paper = keyof typeof papers;

const weights = [400, 600, 700];
const faces = ['normal', 'italic'];
/** The letters of western languages, and those of others that use the same script. */
const sets = ['latin', 'latin-ext'];

const files = sets.flatMap((set) =>
  weights.flatMap((weight) =>
    faces.map((face) => ({ set, weight, face, file: `source-serif-4-${set}-${weight}-${face}.woff2` })),
  ),
);

/** Files of letters that the page loads, as the package names them. */
export const fontFiles = files.map(({ file }) => file);

const fonts = files
  .map(
    ({ set, weight, face, file }) =>
      `@font-face { font-family: ${set}; font-weight: ${weight}; font-style: ${face}; src: url("${file}") }`,
  )
  .join('\n');

/** @param head what stands at the top of each page but the first */
export const printStyle = (head: string, paper: Paper) => `${fonts}
@page {
  size: ${papers[paper]};
  margin: 22mm 20mm;
  @top-left { content: ${JSON.stringify(head)}; font: 8pt latin, serif; color: ${palette.muted} }
  @bottom-center { content: counter(page); font: 9pt latin, serif }
}
@page :first { margin: 0; @top-left { content: none } @bottom-center { content: none } }
body { margin: 0; color: #000; font: 10.5pt/1.4 latin, latin-ext, serif }
.cover { display: block; width: 100vw; height: 100vh; object-fit: contain; background: ${palette.wash}; break-after: page }
h1, h2, h3, h4, h5 { margin: 1.2em 0 .4em; line-height: 1.2; break-after: avoid; color: ${palette.teal} }
h1 { font-size: 22pt }
.chapter h2:first-of-type { font-size: 18pt }
h2 { font-size: 15pt } h3 { font-size: 12.5pt } h4, h5 { font-size: 11pt }
.chapter, .contents { break-before: page }
p, ul, ol, dl, table { margin: 0 0 .7em } ul, ol { padding-left: 1.4em }
p, li { orphans: 2; widows: 2 }
a { color: inherit; text-decoration: none }
.prose a, .note a { color: ${palette.teal} }
.contents ol { list-style: none; padding: 0 }
.contents li { margin: .9em 0 .2em; font-weight: 600 }
.contents li.below { margin: .15em 0 .15em 1.4em; font-weight: 400 }
.contents a { display: flex; justify-content: space-between; gap: 1em }
.contents span:first-child { flex: 1; border-bottom: .5pt dotted ${palette.line} }
.page { min-width: 2em; text-align: right }
img:not(.cover) { display: block; max-width: 60mm; max-height: 50mm; break-inside: avoid }
.also, .muted, .status, .dates { color: ${palette.muted}; font-size: 9pt }
.footnotes ol { list-style: none; padding: 0 }
.lede { font-size: 12pt }
.box, .warn, .care { margin: .8em 0; padding: .2em 1em; border: .75pt solid ${palette.line}; border-left-width: 3pt; break-inside: avoid }
:is(.facts, .box) dl > div { display: grid; grid-template-columns: 8em 1fr }
:is(.facts, .box) dl > div > dd { margin: 0 }
.warn, .care { border-color: ${palette.clay} }
.note { display: block; font-size: 9pt }
.cite { font-size: 7.5pt; vertical-align: super; line-height: 0 }
.unbroken { white-space: nowrap } .unbroken a:not(.cite) { white-space: normal }
summary { list-style: none; font-weight: 600 }
summary::-webkit-details-marker { display: none }
table { width: 100%; border-collapse: collapse; font-size: 8.5pt }
th, td { padding: .25em .4em; border: .5pt solid ${palette.line}; text-align: left; vertical-align: top; overflow-wrap: anywhere }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 9pt }
blockquote { margin: .7em 0; padding-left: 1em; border-left: 2pt solid ${palette.line} }
.align-center { text-align: center } .align-right { text-align: right }
.task-list-item { list-style: none }
.footnotes { border-top: .5pt solid ${palette.line}; font-size: 9pt }
tr { break-inside: avoid }
dt { font-weight: 600 } dd { margin: 0 0 .4em 1em }
`;
