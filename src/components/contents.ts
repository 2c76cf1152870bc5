/** Marks the current section in the table of contents. */

const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.toc a')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);

function markCurrent(): void {
  // The current section is that of the last heading above this line.
  const line = innerHeight / 3;
  const passed = [...links].filter(([id]) => {
    const rect = document.getElementById(id)?.getBoundingClientRect();
    return rect && rect.height > 0 && rect.top < line;
  });
  const current = passed.at(-1)?.[1];
  for (const link of links.values()) {
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

if (links.size > 0) {
  let isScheduled = false;
  addEventListener(
    'scroll',
    () => {
      if (isScheduled) return;
      isScheduled = true;
      requestAnimationFrame(() => {
        isScheduled = false;
        markCurrent();
      });
    },
    { passive: true },
  );
  markCurrent();
}

// Makes this file a module, with a scope of its own.
export {};
