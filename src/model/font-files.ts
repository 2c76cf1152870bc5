/** The files of the letters that this project draws with. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Of a pattern in the package's exports Node makes a wrong path where a star stands in the name of a folder.
const font = dirname(
  createRequire(join(process.cwd(), 'package.json')).resolve('@fontsource/source-serif-4/package.json'),
);

/** Path of a file of the package, by its name. */
export const fontFile = (name: string) => join(font, 'files', name);
