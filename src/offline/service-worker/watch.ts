/** Loads the script for pages of a saved copy; other pages load nothing more. */
const saved = document.querySelector<HTMLTemplateElement>('template[data-saved-version]');
if (saved) void import('./notes.ts').then(({ watchCopy }) => watchCopy(saved));
