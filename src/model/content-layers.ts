/** The content of a guide that extends the reference guide: its own entries, over those of the reference guide. */
import { join } from 'node:path';
import { engineDir, isInstalled } from '../config/folders.ts';
import { site } from '../site.ts';
import { readFolder, type ContentFolder } from './content-folder.ts';
import { showPath } from './files.ts';

/** Absolute path of the reference guide's content. */
const referenceDir = join(engineDir, 'src/content');

/** Reads a content folder into memory and, where the settings ask for it, the one that it extends. Never throws. */
export const readLayers = (contentDir: string): ContentFolder => ({
  ...readFolder(contentDir),
  ...(isInstalled && site.extendsReference && { base: readFolder(referenceDir) }),
});

/** Whether an entry is one of the reference guide that this guide extends. @param entry with the path for messages */
export const isInherited = ({ file }: { file: string }): boolean =>
  isInstalled && file.startsWith(`${showPath(referenceDir)}/`);
