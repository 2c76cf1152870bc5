/** The packages whose code is in the scripts of a build, from what the bundlers say; each needs a notice. */
import type { Plugin } from 'vite';
import { thirdParty } from './third-party.ts';

/** Modules that the bundlers make themselves. */
const made: readonly [start: string, name: string][] = [
  ['\0vite/', 'vite'],
  ['\0rolldown/', 'rolldown'],
];

/** The package that a module belongs to; undefined for the project's own. */
export function packageOf(id: string): string | undefined {
  const [, inner] = /.*(?:^|[\\/])node_modules[\\/](.+)$/s.exec(id) ?? [];
  if (inner === undefined) return made.find(([start]) => id.startsWith(start))?.[1];
  return inner
    .split(/[\\/]/)
    .slice(0, inner.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The packages of some modules, each once. */
export const packagesOf = (ids: Iterable<string>): string[] =>
  [...new Set([...ids].flatMap((id) => packageOf(id) ?? []))].toSorted();

/** @throws Error that names packages without a notice */
export function needNotices(ids: Iterable<string>): void {
  const known = new Set(thirdParty.flatMap((part) => (part.from === 'package' ? [part.name] : [])));
  const missing = packagesOf(ids).filter((name) => !known.has(name));
  if (missing.length > 0)
    throw new Error(
      `Readers get code of ${missing.join(', ')}, and no licence goes with it: add it to src/build/notices/third-party.ts, then run "npm run reference".`,
    );
}

interface Output {
  type: string;
  modules?: Readonly<Record<string, { renderedLength: number }>>;
  originalFileNames?: readonly string[];
}

const isStyle = (id: string) => /\.css(?:\?|$)/.test(id);

/** The modules that are left in what a bundler wrote, and the files that it copied. */
export const modulesIn = (output: Iterable<Output>): string[] =>
  [...output].flatMap(({ modules = {}, originalFileNames = [] }) => [
    // A style sheet leaves the script that imports it, and nothing of it is left there.
    ...Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 || isStyle(id) ? [id] : [])),
    ...originalFileNames,
  ]);

/** Holds a build whose pages bring code, styles or files of a package without a notice. */
export const noticesForPages = (): Plugin => ({
  name: 'notices-for-pages',
  generateBundle(_, bundle) {
    const ids = modulesIn(Object.values(bundle));
    // Code that makes pages stays here: of it only styles and files are shipped.
    const files = Object.values(bundle).flatMap((output) => (output.type === 'asset' ? output.originalFileNames : []));
    needNotices(this.environment.name === 'client' ? ids : [...ids.filter(isStyle), ...files]);
  },
});
