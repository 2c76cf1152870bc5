/** Loads the form for a handout when somebody opens it, or follows a URL with a choice. */
const details = document.querySelector<HTMLDetailsElement>('[data-handout-builder]');

const load = () => void import('./show-handout-builder.ts');
const loadForChoice = () => {
  if (location.hash.startsWith('#handout')) load();
};

if (details) {
  details.addEventListener('toggle', load, { once: true });
  addEventListener('hashchange', loadForChoice);
  loadForChoice();
  details.hidden = false;
}
