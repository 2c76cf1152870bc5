/** The project files that determine a site besides its content: code, settings, and static files. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { engineDir, guideDir, isInstalled } from '../config/folders.ts';

/** Path relative to the project root, with slashes → bytes. */
export type ProjectFiles = ReadonlyMap<string, Buffer>;

const engineParts = [
  'LICENSE',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'public',
  'src',
];

/** Paths relative to the guide's folder, which contains the engine's. */
const parts = isInstalled
  ? [
      ...['guide.config.ts', 'package.json', 'package-lock.json', 'public'],
      ...engineParts.map((part) => relative(guideDir, join(engineDir, part))),
    ]
  : engineParts;

/** Tests do not affect a site. */
const isTest = (name: string) => /\.(?:dist-)?test\.ts$/.test(name);

function* filesBelow(
  root: string,
  path: string,
  excludedFolder: string,
  above: readonly string[],
): Generator<[string, Buffer]> {
  const file = join(root, path);
  const item = statSync(file, { throwIfNoEntry: false });
  if (item?.isFile() && !isTest(path)) yield [path, readFileSync(file)];
  if (!item?.isDirectory()) return;
  const real = realpathSync(file);
  if (real === excludedFolder || above.includes(real)) return;
  for (const name of readdirSync(file).toSorted())
    yield* filesBelow(root, `${path}/${name}`, excludedFolder, [...above, real]);
}

/** Reads the files. @param contentDir absolute path of the content folder, which is read separately */
export function readProject(root: string, contentDir: string): ProjectFiles {
  const content = statSync(contentDir, { throwIfNoEntry: false }) ? realpathSync(contentDir) : '';
  return new Map(parts.flatMap((part) => [...filesBelow(root, part, content, [])]));
}
