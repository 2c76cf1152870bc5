/** Shows the way back to the top where a page is long. */
const screens = 2;

if (document.documentElement.scrollHeight > screens * innerHeight)
  for (const link of document.querySelectorAll<HTMLElement>('.to-top')) link.hidden = false;

// Without this its names would be those of every script.
export {};
