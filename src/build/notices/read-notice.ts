/** Reads the version and license text of a third-party part. */
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { engineDir } from '../../config/folders.ts';
import type { InstalledPart, ThirdPartyPart } from './third-party.ts';

export interface Notice {
  title: string;
  version: string | undefined;
  license: string;
  source: string;
  text: string;
}

// Astro bundles the code of pages: paths do not depend on this module's.
const textFolder = join(engineDir, 'src', 'build', 'notices', 'texts');

function manifestFile(name: string): string {
  const file = findPackageJSON(name, pathToFileURL(join(engineDir, 'package.json')));
  if (!file) throw new Error(`The package ${name} is not installed, and its license cannot be read: run "npm ci".`);
  return file;
}

interface Manifest {
  version: string;
  license?: string;
}

export const readManifest = (name: string): Manifest =>
  JSON.parse(readFileSync(manifestFile(name), 'utf8')) as Manifest;

/** @throws Error when the start or end of the relevant section is not in the text */
function cut(text: string, { name, begin, end }: InstalledPart): string {
  const [start, stop] = [begin ? text.search(begin) : 0, end ? text.search(end) : text.length];
  if (start < 0 || stop < 0)
    throw new Error(`The license of ${name} is written in another way: adapt src/build/notices/third-party.ts.`);
  return text.slice(start, stop);
}

export function readNotice(part: ThirdPartyPart): Notice {
  if (part.from === 'text') {
    const { name, version, license, source, file } = part;
    return { title: name, version, license, source, text: readFileSync(join(textFolder, file), 'utf8').trim() };
  }
  const { version, license = '' } = readManifest(part.name);
  return {
    title: part.title ?? part.name,
    version,
    license: part.license ?? license,
    source: `https://www.npmjs.com/package/${part.name}/v/${version}`,
    text: cut(readFileSync(join(dirname(manifestFile(part.name)), part.file), 'utf8'), part).trim(),
  };
}
