/** Another application on the host below which a guide stands: files, types, headers and a page for errors of its own. */
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const neighborFiles: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>The clinic</title><script>document.title += "."</script>',
  '404.html': '<!doctype html><title>Not at this clinic</title>',
  'booking/index.html': '<!doctype html><title>Book a visit</title>',
  'booking/app.js': 'console.log("booking")',
  'booking/font.woff': 'no font',
  'booking/notes.md': '# Notes',
  'booking/empty/file.txt': 'A folder without a page.',
  'guide-other/index.html': '<!doctype html><title>Another guide</title>',
  'guide-other/_astro/menu.js': 'console.log("menu")',
  'guides.html': '<!doctype html><title>All guides</title>',
};

/** Puts them at the top of a host, each as old as at any other time. */
export function writeNeighbor(www: string): void {
  for (const [name, text] of Object.entries(neighborFiles)) {
    const file = join(www, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    utimesSync(file, 1_700_000_000, 1_700_000_000);
  }
}
