/** Search script of every page: keyboard shortcuts only. It loads the rest on first use. */
import { addShortcutSwitch, slashIsOn } from './shortcut-switch.ts';
import { opensSearch, type KeyPlace } from './shortcuts.ts';

const boxes = document.querySelectorAll<HTMLFormElement>('[data-search-box]');
const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

for (const form of boxes) {
  const start = async () => {
    // Starts loading the index in parallel with the script.
    void import('./load.ts').then(({ loadIndex }) => loadIndex()).catch(() => undefined);
    const { makeCombobox } = await import('./combobox.ts');
    makeCombobox(form);
  };
  // On a slow connection, readers may type before this script has loaded.
  if (form.contains(document.activeElement)) void start();
  else form.addEventListener('focusin', () => void start(), { once: true });
}

function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.matches('[data-search-box] input')) return 'box';
  return target.isContentEditable || target.matches('input, textarea, select') ? 'field' : 'page';
}

document.addEventListener('keydown', (event) => {
  const input = boxes[0]?.querySelector('input');
  const place = placeOf(event.target);
  if (!input || !opensSearch(event, { place, isApple, slashIsOn: slashIsOn() })) return;
  event.preventDefault();
  input.focus();
  input.select();
});

if (boxes.length > 0) addShortcutSwitch();
