/** Buttons under the title of a page: print it, copy its address or share it. Only script can, so script makes them. */
import style from '../styles/page-actions.css?inline';
import { actionStrings } from '../ui-strings/page-actions.ts';
import { addStyle } from './add-style.ts';

function button(label: string, press: (here: HTMLButtonElement) => unknown): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', () => void press(made));
  return made;
}

/** Says in the button itself that the address was copied, and to screen readers as well. */
async function copyUrl(here: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(location.href);
  here.setAttribute('aria-live', 'polite');
  here.textContent = actionStrings.copied;
  setTimeout(() => (here.textContent = actionStrings.copy), 3000);
}

/** The address of a file on one device is of no use on another. */
const isOnline = location.protocol.startsWith('http');

function buttons(): HTMLButtonElement[] {
  const made = [button(actionStrings.print, () => window.print())];
  if (!isOnline) return made;
  if ('share' in navigator)
    // A reader who closes the dialog has changed their mind: that is no error.
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
