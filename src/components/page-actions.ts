/** Buttons below the title of a page: print it, copy its URL or share it. */
import style from '../styles/page-actions.css?inline';
import { actionStrings } from '#ui-strings/page-actions.ts';
import { addStyle } from './add-style.ts';

function button(label: string, onClick: (target: HTMLButtonElement) => unknown): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', () => void onClick(made));
  return made;
}

/** Copies the URL, and says so in the button, which is a live region then. */
async function copyUrl(target: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(location.href);
  target.setAttribute('aria-live', 'polite');
  target.textContent = actionStrings.copied;
  setTimeout(() => (target.textContent = actionStrings.copy), 3000);
}

/** A file: URL is of no use on another device. */
const isOnline = location.protocol.startsWith('http');

function buttons(): HTMLButtonElement[] {
  const made = [button(actionStrings.print, () => window.print())];
  if (!isOnline) return made;
  if ('share' in navigator)
    // Closing the dialog rejects the promise: that is not an error.
    made.push(
      button(actionStrings.share, () =>
        navigator.share({ title: document.title, url: location.href }).catch(() => undefined),
      ),
    );
  else if ('clipboard' in navigator) made.push(button(actionStrings.copy, copyUrl));
  return made;
}

const containers = document.querySelectorAll('[data-page-actions]');
if (containers.length > 0) addStyle(style);
for (const container of containers) container.append(...buttons());
