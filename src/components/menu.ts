/** Closes a menu or list of contents when a link in it is followed: another place or, in the single file, page is shown. */
document.addEventListener('click', ({ target }) => {
  const menu = target instanceof Element && target.closest('a')?.closest<HTMLElement>('nav[popover]');
  if (menu && menu.matches(':popover-open')) menu.hidePopover();
});

// Makes this file a module, with a scope of its own.
export {};
