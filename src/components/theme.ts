/** The switch of colors: only script can turn it, so script makes it. Nothing is kept until a reader chooses. */
import style from '../styles/choices.css?inline';
import { themeStrings } from '../ui-strings/theme.ts';
import { addStyle } from './add-style.ts';
import { readChoice, storeChoice } from './stored-choice.ts';

const key = 'theme';
const { dataset } = document.documentElement;

function paint(theme: string): void {
  if (theme) dataset['theme'] = theme;
  else delete dataset['theme'];
}

function choice(value: string, text: string): HTMLLabelElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  Object.assign(input, { type: 'radio', name: key, value, checked: value === readChoice(key) });
  input.addEventListener('change', () => {
    paint(value);
    storeChoice(key, value);
  });
  label.append(input, ` ${text}`);
  return label;
}

function makeSwitch(): HTMLFieldSetElement {
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = themeStrings.label;
  fieldset.className = 'choices no-print';
  fieldset.dataset['themeSwitch'] = '';
  fieldset.append(legend, ...Object.entries(themeStrings.choices).map(([value, text]) => choice(value, text)));
  return fieldset;
}

// In copies no other script has done so before.
paint(readChoice(key));
addStyle(style);
document.querySelector('.site-footer nav')?.after(makeSwitch());
