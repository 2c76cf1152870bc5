/** Marks in the list of contents the section that is being read. */

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);

function mark(): void {
  // The last heading above this line is that of what is read.
  const line = innerHeight / 3;
  const passed = [...links].filter(([id]) => {
    const place = document.getElementById(id)?.getBoundingClientRect();
    return place && place.height > 0 && place.top < line;
  });
  const here = passed.at(-1)?.[1];
  for (const link of links.values()) {
    if (link === here) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

if (links.size > 0) {
  let isAsked = false;
  addEventListener(
    'scroll',
    () => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        mark();
      });
    },
    { passive: true },
  );
  mark();
}

// Without this its names would be those of every script.
export {};
