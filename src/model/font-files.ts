/** Font files used for drawing text. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { engineDir } from '../config/folders.ts';

// Node resolves subpath patterns incorrectly where a folder name has an asterisk.
const font = dirname(createRequire(join(engineDir, 'package.json')).resolve('@fontsource/source-serif-4/package.json'));

/** Path of a file in the font package. */
export const fontFile = (name: string) => join(font, 'files', name);
