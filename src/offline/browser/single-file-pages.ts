/** Shows one page of the file at a time; which one stands in the address. Without script all of them follow each other. */

const pages = [...document.querySelectorAll<HTMLElement>('[data-page]')];
const home = pages.find((page) => page.id === '/') as HTMLElement;
const menu = document.querySelectorAll<HTMLAnchorElement>('.site-header nav a');
const guide = document.title;
/** Milliseconds without scrolling after which a page rests. */
const restAfter = 100;

/** The place that the address names. */
function placeAsked(): HTMLElement | undefined {
  const id = location.hash.slice(1).replace(/[?].*$/, '');
  try {
    return document.getElementById(decodeURIComponent(id)) ?? undefined;
  } catch {
    // An address that somebody cut off in the middle of a character.
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
  /** How far down the reader was. */
  y?: number;
}

/** Where the reader left this page, when the way back leads to it. */
const leftAt = () => (history.state as Left | null)?.y;

let resting: ReturnType<typeof setTimeout> | undefined;

/** Remembers how far down the reader is once the page rests. */
function rememberPlace(): void {
  clearTimeout(resting);
  resting = setTimeout(() => history.replaceState({ ...history.state, y: scrollY } satisfies Left, ''), restAfter);
}

function show(): void {
  clearTimeout(resting);
  const place = placeAsked() ?? home;
  const page = place.closest<HTMLElement>('[data-page]');
  // A place of the frame, such as the skip link's.
  if (!page) return;
  for (const other of pages) other.classList.toggle('here', other === page);
  document.title = page.dataset['page'] ?? guide;
  markMenu(page);
  const y = leftAt();
  if (y === undefined && place !== page) place.scrollIntoView();
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
  // As after a change of page: what is read next is the new page, not what follows the link.
  const page = document.querySelector<HTMLElement>('[data-page].here');
  if (page && !page.contains(document.activeElement)) page.focus({ preventScroll: true });
});
addEventListener('scroll', rememberPlace, { passive: true });
show();
