/**
 * The switch of the `/` key. Speech input can press a single key by accident, so that WCAG 2.1.4 asks for a way to
 * turn such a shortcut off.
 */
import { readChoice, storeChoice } from '../../components/stored-choice.ts';
import { shortcutWords } from '../../ui-strings/shortcut.ts';

const key = 'search-key';
const off = 'off';

/** Holds where the browser stores nothing. */
let choiceHere = '';

/** Asked at each key press, since another page may have changed it meanwhile. */
export const slashIsOn = () => (readChoice(key) || choiceHere) !== off;

/** Puts the switch after that of the colors, at the foot of the page. */
export function addShortcutSwitch(): void {
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  const label = document.createElement('label');
  const input = document.createElement('input');
  fieldset.className = 'choices no-print';
  fieldset.dataset['shortcutSwitch'] = '';
  legend.textContent = shortcutWords.label;
  Object.assign(input, { type: 'checkbox', name: key, checked: slashIsOn() });
  input.addEventListener('change', () => {
    choiceHere = input.checked ? '' : off;
    storeChoice(key, choiceHere);
  });
  addEventListener('pageshow', () => {
    input.checked = slashIsOn();
  });
  label.append(input, ` ${shortcutWords.slash}`);
  fieldset.append(legend, label);
  document.querySelector('[data-theme-switch]')?.after(fieldset);
}
