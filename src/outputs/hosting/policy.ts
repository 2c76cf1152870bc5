/** The content security policy of a site: only what its pages need. */
import type { InlineCode } from './inline-code.ts';

/** Sources besides its own scripts and data. */
export interface Needs {
  inline: InlineCode;
  /** Images as `data:` URLs in pages and style sheets. */
  dataPictures: boolean;
  styleFiles: boolean;
  fonts: boolean;
  media: boolean;
}

/** Directives that browsers ignore in meta elements. */
const headerOnly = new Set(['frame-ancestors']);

type Directives = [name: string, ...sources: string[]][];

function directivesOf({ inline, dataPictures, styleFiles, fonts, media }: Needs): Directives {
  const own = "'self'";
  return [
    ['default-src', "'none'"],
    // For the WebAssembly of the search; allows no other eval.
    ['script-src', own, "'wasm-unsafe-eval'", ...inline.scripts],
    [
      'style-src',
      ...(styleFiles ? [own] : []),
      ...(inline.styles.length + Number(styleFiles) ? inline.styles : ["'none'"]),
    ],
    ['img-src', own, ...(dataPictures ? ['data:'] : [])],
    ...(fonts ? ([['font-src', own]] satisfies Directives) : []),
    ...(media ? ([['media-src', own]] satisfies Directives) : []),
    ['connect-src', own],
    ['manifest-src', own],
    ['worker-src', own],
    ['form-action', own],
    ['base-uri', "'none'"],
    ['frame-ancestors', "'none'"],
  ];
}

const written = (directives: Directives) => directives.map((directive) => directive.join(' ')).join('; ');

/** As a header value. */
export const headerPolicy = (needs: Needs) => written(directivesOf(needs));

/** As the content of a meta element. */
export const pagePolicy = (needs: Needs) => written(directivesOf(needs).filter(([name]) => !headerOnly.has(name)));
