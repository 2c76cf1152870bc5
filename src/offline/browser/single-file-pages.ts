/**
 * Shows one page of the single-file edition at a time, by the fragment of the URL. Without script all pages are
 * visible.
 */

const pages = [...document.querySelectorAll<HTMLElement>('[data-page]')];
const home = pages.find((page) => page.id === '/') as HTMLElement;
const menu = document.querySelectorAll<HTMLAnchorElement>('.site-header nav a');
const guide = document.title;
/** Milliseconds without scrolling until the position is saved. */
const restAfter = 100;

/** The target of the fragment. */
function placeAsked(): HTMLElement | undefined {
  const id = location.hash.slice(1).replace(/[?].*$/, '');
  try {
    return document.getElementById(decodeURIComponent(id)) ?? undefined;
  } catch {
    // A URL truncated within a percent-encoded character.
    return undefined;
  }
}

function markMenu(page: HTMLElement): void {
  for (const link of menu) {
    const path = link.hash.slice(1);
    if (page.id === path) link.setAttribute('aria-current', 'page');
    else if (page.id.startsWith(path)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

interface Left {
  /** Scroll position. */
  y?: number;
}

/** Saved scroll position of the page, for back navigation. */
const leftAt = () => (history.state as Left | null)?.y;

let resting: ReturnType<typeof setTimeout> | undefined;

/** Saves the scroll position when scrolling ends. */
function rememberPlace(): void {
  clearTimeout(resting);
  resting = setTimeout(() => history.replaceState({ ...history.state, y: scrollY } satisfies Left, ''), restAfter);
}

function show(): void {
  clearTimeout(resting);
  const target = placeAsked() ?? home;
  const page = target.closest<HTMLElement>('[data-page]');
  // An anchor of the frame, such as that of the skip link.
  if (!page) return;
  for (const other of pages) other.classList.toggle('here', other === page);
  document.title = page.dataset['page'] ?? guide;
  markMenu(page);
  const y = leftAt();
  if (y === undefined && target !== page) target.scrollIntoView();
  else scrollTo(0, y ?? 0);
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-box]'))
  if (!form.closest('[data-search-page]'))
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = form.querySelector('input')?.value.trim() ?? '';
      if (text) location.hash = `/search/?q=${encodeURIComponent(text)}`;
    });

addEventListener('hashchange', () => {
  show();
  // As after a page load, reading continues at the new page.
  const page = document.querySelector<HTMLElement>('[data-page].here');
  if (page && !page.contains(document.activeElement)) page.focus({ preventScroll: true });
});
addEventListener('scroll', rememberPlace, { passive: true });
show();
