/** Converts between file paths of a site and URL paths: a folder means its `index.html`. */

/** `tools/index.html` → `tools/`. */
export const pathOfFile = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/** `tools/` → `tools/index.html`. */
export const fileOfPath = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path);
