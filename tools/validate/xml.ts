/** Feeds, the sitemap and drawings as XML: well-formed by libxml2, and what has a grammar as that grammar says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument, XmlLibError } from 'libxml2-wasm';
import { filesIn } from '../../src/report/folder-files.ts';
import type { Validator } from './validator.ts';

/** Files whose grammar is known: what the formats' own documents say, written down in this project. */
const grammars: Readonly<Record<string, string>> = {
  'feed.xml': 'feed',
  'sitemap.xml': 'sitemap',
  'opensearch.xml': 'opensearch',
};

/** Runs something on a document, and lets go of it. @returns what libxml2 says against it */
function complaints(name: string, text: string, then: (document: XmlDocument) => void): string[] {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(text, { url: name });
    then(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return error.details.map(({ line, message }) => `${name}:${line} ${message.trim()}`);
  } finally {
    document?.dispose();
  }
}

const grammarText = (grammar: string) => readFileSync(new URL(`./schemas/${grammar}.rng`, import.meta.url), 'utf8');

/** What is wrong with an XML file, by its name and its text. */
export function xmlErrors(name: string, text: string): string[] {
  const grammar = grammars[name];
  if (!grammar) return complaints(name, text, () => {});
  let found: string[] = [];
  const own = complaints(`${grammar}.rng`, grammarText(grammar), (rules) => {
    const validator = RelaxNGValidator.fromDoc(rules);
    found = complaints(name, text, (document) => validator.validate(document));
    validator.dispose();
  });
  return [...own, ...found];
}

export const xml: Validator = {
  name: 'XML (libxml2, RELAX NG)',
  validate: (dir) => {
    const files = filesIn(dir).filter((file) => /\.(xml|svg)$/.test(file));
    const noHost = files.every((file) => !(file in grammars));
    return {
      count: files.length,
      errors: files.flatMap((file) => xmlErrors(file, readFileSync(join(dir, file), 'utf8'))),
      ...(noHost && { missing: 'feed, sitemap and search description were not made: SITE_URL is not set' }),
    };
  },
};
