/**
 * Opens a source as a popover beside its citation, so that readers keep their place on the page. Without JavaScript the
 * citation links to the list of sources.
 */
function showSource(item: HTMLElement, cite: HTMLElement): void {
  item.popover = 'auto';
  item.tabIndex = -1;
  item.showPopover({ source: cite });
  // Screen readers announce it, and closing it returns the focus to the citation.
  item.focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  // A link back to the text leads away from the citation beside which the source is open.
  if (target instanceof Element && target.matches('.cited-at a'))
    target.closest<HTMLElement>('[popover]')?.hidePopover();
  const cite = target instanceof Element && target.closest<HTMLAnchorElement>('a.cite[href^="#"]');
  if (!cite || ctrlKey || metaKey || shiftKey) return;
  const item = document.getElementById(decodeURIComponent(cite.hash.slice(1)));
  if (!item?.matches('.sources > li') || !('popover' in item)) return;
  event.preventDefault();
  showSource(item, cite);
});

// Back in its list, a closed source is an ordinary item. The event does not bubble.
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.matches('.sources > li') || target.matches(':popover-open')) return;
    target.removeAttribute('popover');
    target.removeAttribute('tabindex');
  },
  true,
);

// Makes this file a module, with a scope of its own.
export {};
