/** The color scheme switch in the footer. */
import style from '../styles/choices.css?inline';
import { themeStrings } from '../ui-strings/theme.ts';
import { addStyle } from './add-style.ts';
import { readChoice, storeChoice } from './stored-choice.ts';

const key = 'theme';
const { dataset } = document.documentElement;

function applyTheme(theme: string): void {
  if (theme) dataset['theme'] = theme;
  else delete dataset['theme'];
}

function createOption(value: string, text: string): HTMLLabelElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  Object.assign(input, { type: 'radio', name: key, value, checked: value === readChoice(key) });
  input.addEventListener('change', () => {
    applyTheme(value);
    storeChoice(key, value);
  });
  label.append(input, ` ${text}`);
  return label;
}

function createSwitch(): HTMLFieldSetElement {
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = themeStrings.label;
  fieldset.className = 'choices no-print';
  fieldset.dataset['themeSwitch'] = '';
  fieldset.append(legend, ...Object.entries(themeStrings.choices).map(([value, text]) => createOption(value, text)));
  return fieldset;
}

// Offline bundles have no early script.
applyTheme(readChoice(key));
addStyle(style);
document.querySelector('.site-footer nav')?.after(createSwitch());
