/**
 * Shows a source beside its number: the item of the list of sources is called up where it is cited, so that nobody
 * loses their place. Without script the number leads to the list.
 */
function showSource(item: HTMLElement, cite: HTMLElement): void {
  item.popover = 'auto';
  item.tabIndex = -1;
  item.addEventListener('toggle', ({ newState }) => {
    if (newState !== 'closed') return;
    item.removeAttribute('popover');
    item.removeAttribute('tabindex');
  });
  item.showPopover({ source: cite });
  // A screen reader reads it; closing gives the focus back to the number.
  item.focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  const cite = target instanceof Element && target.closest<HTMLAnchorElement>('a.cite[href^="#"]');
  if (!cite || ctrlKey || metaKey || shiftKey) return;
  const item = document.getElementById(decodeURIComponent(cite.hash.slice(1)));
  if (!item?.matches('.sources > li') || !('popover' in item)) return;
  event.preventDefault();
  showSource(item, cite);
});

// Without this its names would be those of every script.
export {};
