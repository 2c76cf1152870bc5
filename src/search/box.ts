/** What every page loads: nothing of the search but the keys that lead to it, until somebody turns to the box. */

const boxes = document.querySelectorAll<HTMLFormElement>('[data-search-box]');

for (const form of boxes) {
  const start = async () => {
    const { makeCombobox } = await import('./combobox.ts');
    makeCombobox(form);
  };
  form.addEventListener('focusin', () => void start(), { once: true });
}

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  const typing = target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  const asked =
    (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) ||
    (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
  const input = boxes[0]?.querySelector('input');
  if (!asked || !input) return;
  event.preventDefault();
  input.focus();
  input.select();
});
