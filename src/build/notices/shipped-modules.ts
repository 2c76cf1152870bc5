/** The packages whose code is in the scripts of a build, as reported by the bundlers; each needs a notice. */
import type { Plugin } from 'vite';
import { thirdParty } from './third-party.ts';

/** Virtual modules of the bundlers. */
const made: readonly [start: string, name: string][] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
];

/** The package of a module; undefined for the project's own modules. */
export function packageOf(id: string): string | undefined {
  const [, inner] = /.*(?:^|[\\/])node_modules[\\/](.+)$/s.exec(id) ?? [];
  if (inner === undefined) return made.find(([start]) => id.startsWith(start))?.[1];
  return inner
    .split(/[\\/]/)
    .slice(0, inner.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The packages of modules, without duplicates. */
export const packagesOf = (ids: Iterable<string>): string[] =>
  [...new Set([...ids].flatMap((id) => packageOf(id) ?? []))].toSorted();

/** @throws Error that names the packages without a notice */
export function needNotices(ids: Iterable<string>): void {
  const known = new Set(thirdParty.flatMap((part) => (part.from === 'package' ? [part.name] : [])));
  const missing = packagesOf(ids).filter((name) => !known.has(name));
  if (missing.length > 0)
    throw new Error(
      `Readers get code of ${missing.join(', ')}, and no license goes with it: add it to src/build/notices/third-party.ts, then run "npm run reference".`,
    );
}

interface Output {
  type: string;
  modules?: Readonly<Record<string, { renderedLength: number }>>;
  originalFileNames?: readonly string[];
}

const isStyle = (id: string) => /\.css(?:\?|$)/.test(id);

/** The modules in a bundler's output, and the assets it emitted. */
export const modulesIn = (output: Iterable<Output>): string[] =>
  [...output].flatMap(({ modules = {}, originalFileNames = [] }) => [
    // CSS is extracted from the script that imports it.
    ...Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 || isStyle(id) ? [id] : [])),
    ...originalFileNames,
  ]);

/** Fails a build that ships code, styles or files of a package without a notice. */
export const noticesForPages = (): Plugin => ({
  name: 'notices-for-pages',
  generateBundle(_, bundle) {
    const ids = modulesIn(Object.values(bundle));
    // Code that renders pages is not shipped; its styles and files are.
    const files = Object.values(bundle).flatMap((output) => (output.type === 'asset' ? output.originalFileNames : []));
    needNotices(this.environment.name === 'client' ? ids : [...ids.filter(isStyle), ...files]);
  },
});
