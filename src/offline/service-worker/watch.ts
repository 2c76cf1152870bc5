/** For readers of a saved copy; everybody else loads nothing more. */
const saved = document.querySelector<HTMLTemplateElement>('template[data-saved-version]');
if (saved) void import('./notes.ts').then(({ watchCopy }) => watchCopy(saved));
