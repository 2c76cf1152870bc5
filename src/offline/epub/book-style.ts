/** Styles of the EPUB: minimal, so that the reader's settings apply. */
export const bookStyle = `body { line-height: 1.45; }
h1, h2, h3 { line-height: 1.2; page-break-after: avoid; }
img { max-width: 100%; }
.cover { margin: 0; text-align: center; }
.cover img { max-height: 100vh; }
.lede { font-size: 1.15em; }
.box, .warn, .care { border: 1px solid; margin: 1em 0; padding: 0 1em; }
.note { display: block; font-size: .9em; }
.cite { font-size: .75em; vertical-align: super; line-height: 0; text-decoration: none; }
.unbroken { white-space: nowrap; }
.unbroken a:not(.cite) { white-space: normal; }
table { border-collapse: collapse; font-size: .85em; }
th, td { border: 1px solid; padding: .25em .4em; text-align: left; vertical-align: top; }
pre { white-space: pre-wrap; }
blockquote { margin: 1em; border-left: 3px solid; padding-left: 1em; }
.align-center { text-align: center; }
.align-right { text-align: right; }
.task-list-item { list-style: none; }
.footnotes { border-top: 1px solid; font-size: .9em; }
.footnotes ol { list-style: none; padding: 0; }
dt { font-weight: bold; }
nav ol { list-style: none; padding-left: 1em; }
`;
