/**
 * Controls for the color scheme and the text size, in the footer and, as a popover, from a button in the header. They
 * need JavaScript to work, so it also creates them. Nothing is stored until a reader chooses.
 */
import style from '../styles/choices.css?inline';
import { displayStrings as strings } from '#ui-strings/display.ts';
import { addStyle } from './add-style.ts';
import { elementOf } from './element-of.ts';
import { readChoice, storeChoice } from './stored-choice.ts';

const { dataset, style: rootStyle } = document.documentElement;

interface Setting {
  key: string;
  label: string;
  /** Value → label; '' follows the device. */
  choices: Readonly<Record<string, string>>;
  apply: (value: string) => void;
  /** Attribute of the control, for scripts and tests. */
  attribute: string;
}

const settings: readonly Setting[] = [
  {
    key: 'theme',
    ...strings.colors,
    apply: (theme) => {
      if (theme) dataset['theme'] = theme;
      else delete dataset['theme'];
    },
    attribute: 'data-theme-switch',
  },
  { key: 'text-size', ...strings.textSize, apply: (size) => (rootStyle.fontSize = size), attribute: 'data-text-size' },
];

function choiceOf({ key, apply }: Setting, value: string, text: string): HTMLLabelElement {
  const input = elementOf('input', { type: 'radio', name: key, value });
  input.checked = value === readChoice(key);
  input.addEventListener('change', () => {
    apply(value);
    storeChoice(key, value);
  });
  return elementOf('label', {}, input, ` ${text}`);
}

const controlOf = (setting: Setting) =>
  elementOf(
    'fieldset',
    { class: 'choices', [setting.attribute]: '' },
    elementOf('legend', {}, setting.label),
    ...Object.entries(setting.choices).map(([value, text]) => choiceOf(setting, value, text)),
  );

// Offline editions have no early script.
for (const { key, apply } of settings) apply(readChoice(key));
addStyle(style);
const id = 'display-settings';
document
  .querySelector('.site-footer nav')
  ?.after(elementOf('div', { id, popover: '', class: 'no-print' }, ...settings.map(controlOf)));
document
  .querySelector('.site-header nav')
  ?.append(
    elementOf(
      'button',
      { type: 'button', class: 'display-button', popovertarget: id },
      elementOf('span', { 'aria-hidden': 'true' }, 'Aa'),
      elementOf('span', {}, strings.button),
    ),
  );
