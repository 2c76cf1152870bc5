/** The switch of colors: only script can turn it, so script makes it. Nothing is kept until a reader chooses. */
import style from '../styles/theme.css?inline';
import { themeWords } from '../words/theme.ts';
import { addStyle } from './add-style.ts';

const key = 'theme';
const { dataset } = document.documentElement;

function stored(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function keep(theme: string): void {
  try {
    if (theme) localStorage.setItem(key, theme);
    else localStorage.removeItem(key);
  } catch {
    // The choice then holds for this page only.
  }
}

function paint(theme: string): void {
  if (theme) dataset['theme'] = theme;
  else delete dataset['theme'];
}

function choice(value: string, text: string): HTMLLabelElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  Object.assign(input, { type: 'radio', name: key, value, checked: value === stored() });
  input.addEventListener('change', () => {
    paint(value);
    keep(value);
  });
  label.append(input, ` ${text}`);
  return label;
}

function makeSwitch(): HTMLFieldSetElement {
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = themeWords.label;
  fieldset.className = 'theme no-print';
  fieldset.dataset['themeSwitch'] = '';
  fieldset.append(legend, ...Object.entries(themeWords.choices).map(([value, text]) => choice(value, text)));
  return fieldset;
}

// In copies no other script has done so before.
paint(stored());
addStyle(style);
document.querySelector('.site-footer nav')?.after(makeSwitch());
