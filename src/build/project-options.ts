/** Astro's options for the folders of the project. */
import { join, relative } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { engineDir, guideDir, isInstalled } from '../config/folders.ts';
import { mergePublic } from './public-folder.ts';
import { viteRoot } from './vite-root.ts';

/** Root, static files and, for a build, output. @param output paths in the guide's folder */
export function projectOptions(output?: { outDir: string; cacheDir: string }): AstroInlineConfig {
  const { root: guide, vite } = viteRoot(guideDir);
  const inGuide = (path: string) => join(guide, relative(guideDir, path));
  return {
    root: inGuide(engineDir),
    ...(isInstalled && { publicDir: mergePublic([engineDir, guideDir]) }),
    ...(output && { outDir: join(guide, output.outDir), cacheDir: join(guide, output.cacheDir) }),
    // The engine is in a folder of the guide, and its packages are beside it.
    vite: { ...vite, ...(isInstalled && { server: { fs: { allow: [guide] } } }) },
  };
}
