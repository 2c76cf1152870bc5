/** Closes the menu of narrow screens when a link in it is followed: in the single file, no other page is loaded. */
const menu = document.getElementById('main-menu');

menu?.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('a') && menu.matches(':popover-open')) menu.hidePopover();
});

// Without this its names would be those of every script.
export {};
