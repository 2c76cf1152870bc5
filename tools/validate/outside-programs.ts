/** External validators: html-validate and the Nu Html Checker for pages, epubcheck for the EPUB. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { filesIn } from '../../src/report/folder-files.ts';
import { isPagePath } from '../../src/report/site-pages.ts';
import type { Validator, ValidationResult } from './validator.ts';

const run = (program: string, args: readonly string[], cwd = process.cwd()) => {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1e9 });
  return { status, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
};

const hasJava = () => run('java', ['-version']).status === 0;
const firstThere = (...files: (string | undefined)[]) => files.find((file) => file && existsSync(file));

/** Pages of a folder, without the single file, which has its own rules. */
const pagesIn = (dir: string) =>
  existsSync(dir)
    ? filesIn(dir)
        .filter(isPagePath)
        .map((path) => join(dir, path))
    : [];
/** The downloads with a file name extension, of all languages. */
const downloadsIn = (dir: string, extension: string) =>
  existsSync(dir)
    ? filesIn(dir)
        .filter((path) => path.endsWith(extension) && /(?:^|\/)download\/[^/]+$/.test(path))
        .map((path) => join(dir, path))
    : [];
const oneFileIn = (dir: string) => downloadsIn(dir, '.html');

const linesOf = (output: string) => output.split('\n').filter((line) => line.trim() !== '');

/** What html-validate says of files, a line each. */
export function htmlErrors(files: readonly string[], config = '.htmlvalidate.json'): string[] {
  const [first] = files;
  if (first === undefined) return [];
  const args = [resolve('node_modules/html-validate/bin/html-validate.mjs'), '--formatter', 'text'];
  // It takes names for patterns, so that the folders before them must match any name.
  const folder = dirname(resolve(first));
  const names = files.map((file) => relative(folder, resolve(file)));
  const { status, output } = run(
    process.execPath,
    // Otherwise it looks above the pages, which may be outside of the project.
    [...args, '--config', resolve(config), ...names],
    folder,
  );
  return status === 0 ? [] : linesOf(output);
}

export const html: Validator = {
  name: 'HTML (html-validate)',
  validate: (dir) => {
    const [pages, one] = [[...pagesIn(dir), ...pagesIn(`${dir}-offline`)], oneFileIn(dir)];
    const errors = [...htmlErrors(pages), ...htmlErrors(one, 'e2e/offline/one-file.htmlvalidate.json')];
    return { count: pages.length + one.length, errors };
  },
};

const vnuJar = () => firstThere(process.env['VNU_JAR'], 'test/hosts/node_modules/vnu-jar/build/dist/vnu.jar');

/**
 * What it is wrong about: properties and container queries that browsers know by now, `'self'` where a page is only a file, and the role of
 * lists without markers, which Safari needs.
 */
const ignoredMessages = [
  '.*“(position-(area|try-fallbacks)|container-type)”: Property.*',
  '.*Unrecognized at-rule “@container”.*',
  'Resource violates Content Security Policy .meta tag.*',
  'The “list” role is unnecessary for element.*',
].join('|');

/** What the Nu Html Checker says of files, a line each; undefined where it is not installed. */
export function nuErrors(files: readonly string[]): string[] | undefined {
  const jar = vnuJar();
  if (!jar || !hasJava()) return undefined;
  const options = ['--Werror', '--format', 'gnu', '--filterpattern', ignoredMessages];
  const { status, output } = run('java', ['-Xss4m', '-jar', jar, ...options, ...files]);
  return status === 0 ? [] : linesOf(output);
}

export const nu: Validator = {
  name: 'HTML (Nu Html Checker)',
  validate: (dir): ValidationResult => {
    const pages = [...pagesIn(dir), ...pagesIn(`${dir}-offline`)];
    const errors = nuErrors(pages);
    return errors
      ? { count: pages.length, errors }
      : { count: 0, errors: [], missing: 'needs Java, and `npm ci --prefix test/hosts --ignore-scripts`' };
  },
};

/** Debian's program is a jar that the shell cannot start. */
const epubcheck = () => firstThere('/usr/bin/epubcheck', '/usr/share/java/epubcheck.jar');

/** What epubcheck says of a book, a line each; undefined where it is not installed. */
export function bookErrors(book: string): string[] | undefined {
  const jar = epubcheck();
  if (!jar || !hasJava()) return undefined;
  const { status, output } = run('java', ['-jar', jar, '--failonwarnings', book]);
  return status === 0 && output.includes('0 fatals / 0 errors / 0 warnings') ? [] : linesOf(output);
}

export const book: Validator = {
  name: 'Book (epubcheck)',
  validate: (dir): ValidationResult => {
    const books = downloadsIn(dir, '.epub');
    const found = books.map(bookErrors);
    return found.includes(undefined)
      ? { count: 0, errors: [], missing: 'epubcheck and Java are not installed' }
      : { count: books.length, errors: found.flatMap((errors) => errors ?? []) };
  },
};
