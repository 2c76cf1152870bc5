/** The content of a guide that extends the reference guide: its own entries, over those of the reference guide. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { engineDir, isInstalled } from '../config/folders.ts';
import reference from '../guide.config.ts';
import { site, sourceSite } from '../site.ts';
import { readFolder, type ContentFolder } from './content-folder.ts';
import { showPath } from './files.ts';
import { readTranslations, type Translations } from './translation/read-translations.ts';

/** Absolute path of the reference guide's content. */
const referenceDir = join(engineDir, 'src/content');

/** Absolute path of the folders of regions. */
const regionsDir = join(engineDir, 'src/regions');

/** The folder of the entries for a region; undefined for a region without its own. */
export function readRegional(region: string): ContentFolder | undefined {
  const folder = join(regionsDir, region.toLowerCase(), 'content');
  return existsSync(folder) ? readFolder(folder) : undefined;
}

/** A content folder with its translations. */
const readWithTranslations = (contentDir: string, languages: readonly string[]): ContentFolder => ({
  ...readFolder(contentDir),
  translations: new Map(languages.map((language) => [language, readFolder(join(contentDir, language))])),
});

function readReference(): ContentFolder {
  const folder = readWithTranslations(referenceDir, Object.keys(reference.translations));
  const regional = readRegional(site.region);
  return regional ? { ...folder, regional } : folder;
}

/** Reads a content folder into memory and, where the settings ask for it, the one that it extends. Never throws. */
export const readLayers = (contentDir: string): ContentFolder => ({
  ...readWithTranslations(contentDir, Object.keys(sourceSite.translations)),
  ...(isInstalled && site.extendsReference && { base: readReference() }),
});

/** The translations into a language, a guide's own in place of those of the guide that it extends. */
export function translationsOf({ base, translations }: ContentFolder, language: string): Translations {
  const [inherited, own] = [base?.translations?.get(language), translations?.get(language)].map((folder) =>
    folder ? readTranslations(folder) : undefined,
  );
  return {
    byName: new Map([...(inherited?.byName ?? []), ...(own?.byName ?? [])]),
    problems: [...(inherited?.problems ?? []), ...(own?.problems ?? [])],
  };
}

/** Whether an entry is one of the reference guide that this guide extends. @param entry with the path for messages */
export const isInherited = ({ file }: { file: string }): boolean =>
  isInstalled && [referenceDir, regionsDir].some((folder) => file.startsWith(`${showPath(folder)}/`));
