/**
 * A switch for the `/` shortcut. Speech input can trigger single-key shortcuts by accident, so WCAG 2.1.4 requires a
 * way
 * to turn them off.
 */
import { readChoice, storeChoice } from '../../components/stored-choice.ts';
import { shortcutStrings } from '#ui-strings/shortcut.ts';

const key = 'search-key';
const off = 'off';

/** Fallback if the browser has no storage. */
let choiceHere = '';

/** Read on each key press, since another page may have changed it. */
export const slashIsOn = () => (readChoice(key) || choiceHere) !== off;

/** Inserts the switch below the choices of colors and text size. */
export function addShortcutSwitch(): void {
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  const label = document.createElement('label');
  const input = document.createElement('input');
  fieldset.className = 'choices';
  fieldset.dataset['shortcutSwitch'] = '';
  legend.textContent = shortcutStrings.label;
  Object.assign(input, { type: 'checkbox', name: key, checked: slashIsOn() });
  input.addEventListener('change', () => {
    choiceHere = input.checked ? '' : off;
    storeChoice(key, choiceHere);
  });
  addEventListener('pageshow', () => {
    input.checked = slashIsOn();
  });
  label.append(input, ` ${shortcutStrings.slash}`);
  fieldset.append(legend, label);
  document.getElementById('display-settings')?.append(fieldset);
}
