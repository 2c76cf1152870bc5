/**
 * The two folders of a project. In this repository they are one; a guide that installs the engine as a package has its
 * own folder, and runs a copy of the engine (see `hands-on.mjs`).
 */

/** Absolute path of the guide's folder: its settings, content, static files and outputs. */
export const guideDir = process.cwd();

/** Absolute path of the engine's folder: code, templates, and the content of the reference guide. */
export const engineDir = process.env['HANDS_ON_ENGINE'] ?? guideDir;

/** Whether the guide installs the engine, instead of being the reference guide in the engine's own folder. */
export const isInstalled = engineDir !== guideDir;

/** Path of the content, relative to the guide's folder. */
export const defaultContentDir = isInstalled ? 'content' : 'src/content';

/** Path of the settings for messages, relative to the guide's folder. */
export const configName = isInstalled ? 'guide.config.ts' : 'src/guide.config.ts';
