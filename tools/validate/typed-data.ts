/** Structured data: each block of the built pages against the types of schema.org, by TypeScript's own compiler. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { filesIn } from '../../src/report/folder-files.ts';
import { isPagePath } from '../../src/report/site-pages.ts';
import type { Validator } from './validator.ts';

const dataBlock = /<script type="application\/ld\+json">([^<]*)<\/script>/g;

/** Path that the compiler gets for the data; no such file is written. */
const file = resolve('structured-data.ts');

/** What search engines ask for beside schema.org's own properties. */
const withoutNotes = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data), (key, value: unknown) => (key === 'query-input' ? undefined : value));

/** A program whose n-th line after the first is the n-th block, as a value of its type. */
const programText = (blocks: readonly unknown[]) =>
  [
    "import type { Thing, WithContext } from 'schema-dts';",
    ...blocks.map((data, i) => `export const block${i}: WithContext<Thing> = ${JSON.stringify(withoutNotes(data))};`),
  ].join('\n');

function diagnostics(text: string): readonly ts.Diagnostic[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ESNext,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => resolve(name) === file || fileExists(name);
  host.getSourceFile = (name, version) =>
    resolve(name) === file ? ts.createSourceFile(name, text, version) : getSourceFile(name, version);
  const program = ts.createProgram([file], options, host);
  return [...program.getSyntacticDiagnostics(), ...program.getSemanticDiagnostics()];
}

/** What the types of schema.org say against blocks of data. @param blocks name of a page → its data */
export function typeErrors(blocks: ReadonlyMap<string, unknown>): string[] {
  const names = [...blocks.keys()];
  return diagnostics(programText([...blocks.values()])).map(({ file: source, start = 0, messageText }) => {
    const line = source?.getLineAndCharacterOfPosition(start).line ?? 0;
    const [, ...detail] = ts
      .flattenDiagnosticMessageText(messageText, '\n')
      .split('\n')
      .map((text) => text.trim());
    return `${names[line - 1] ?? ''}: ${detail.at(-1) ?? ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** The blocks of a page; one that is no JSON is a fault of its own. */
export function blocksOf(path: string, html: string): { blocks: [string, unknown][]; errors: string[] } {
  const blocks: [string, unknown][] = [];
  const errors: string[] = [];
  for (const [, text = ''] of html.matchAll(dataBlock))
    try {
      blocks.push([path, JSON.parse(text)]);
    } catch (error) {
      errors.push(`${path}: ${(error as Error).message}`);
    }
  return { blocks, errors };
}

export const typedData: Validator = {
  name: 'Structured data (schema.org, tsc)',
  validate: (dir) => {
    const pages = filesIn(dir).filter(isPagePath);
    const found = pages.map((path) => blocksOf(path, readFileSync(join(dir, path), 'utf8')));
    const blocks = new Map(found.flatMap((page) => page.blocks));
    return { count: blocks.size, errors: [...found.flatMap(({ errors }) => errors), ...typeErrors(blocks)] };
  },
};
