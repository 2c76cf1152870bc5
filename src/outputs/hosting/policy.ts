/** The content security policy of a site: nothing but what its pages were found to need. */
import type { InlineCode } from './inline-code.ts';

/** What a site loads, besides its own scripts and data. */
export interface Needs {
  inline: InlineCode;
  /** Pictures that stand in pages and style sheets as `data:` addresses. */
  dataPictures: boolean;
  styleFiles: boolean;
  fonts: boolean;
  media: boolean;
}

/** Directives that a browser heeds in a header only. */
const headerOnly = new Set(['frame-ancestors']);

type Directives = [name: string, ...sources: string[]][];

function directivesOf({ inline, dataPictures, styleFiles, fonts, media }: Needs): Directives {
  const own = "'self'";
  return [
    ['default-src', "'none'"],
    // The search is a WebAssembly program; this allows no other eval.
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

/** The policy as a header says it. */
export const headerPolicy = (needs: Needs) => written(directivesOf(needs));

/** The policy as a page can say it by itself, where a host sends no headers. */
export const pagePolicy = (needs: Needs) => written(directivesOf(needs).filter(([name]) => !headerOnly.has(name)));
