/** Lets a therapist prepare the handout on the page. The choice stands in the fragment of the URL only. */
import choiceFormStyle from '../styles/choice-form.css?inline';
import style from '../styles/handout-builder.css?inline';
import { handoutBuilderStrings as strings } from '#ui-strings/handout-builder.ts';
import { addStyle } from './add-style.ts';
import { readLogo } from './clinic-logo.ts';
import { choiceIn, countUnknown, fragmentOf, type HandoutChoice } from './handout-choice.ts';
import { handoutForm } from './handout-form.ts';
import { sectionsOf, showChoice } from './handout-sheet.ts';
import { showSecond } from './second-language.ts';

const details = document.querySelector<HTMLDetailsElement>('[data-handout-builder]');
const status = document.querySelector<HTMLElement>('[data-handout-status]');
const sheet = document.querySelector<HTMLElement>('.handout');

const nothing: HandoutChoice = {
  omitted: [],
  doses: new Map(),
  clinic: '',
  phone: '',
  logo: '',
  isLarge: false,
  second: '',
};

/** Puts a choice into the URL, and into the links to this handout in other languages. */
function writeUrl(choice: HandoutChoice): void {
  const fragment = fragmentOf(choice);
  // The URL of a file cannot be replaced in every browser; its fragment can.
  if (location.protocol.startsWith('http')) history.replaceState(null, '', fragment);
  else if (location.hash !== fragment) location.replace(fragment);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = fragment;
}

function build(container: HTMLDetailsElement, message: HTMLElement, handout: HTMLElement): void {
  const sections = sectionsOf(handout);
  const known = new Set(
    sections.flatMap(({ id, isAlwaysPrinted, steps }) =>
      isAlwaysPrinted ? [] : [id, ...steps.map((step) => step.id)],
    ),
  );
  const form = handoutForm(sections);
  let logo = '';
  const say = (text: string) => (message.textContent = text);

  const show = async (choice: HandoutChoice): Promise<void> => {
    form.removeLogo.hidden = !choice.logo;
    if (!(await showChoice(handout, sections, choice))) say(strings.logoUnread);
    if (!(await showSecond(handout, sections, choice))) say(strings.secondUnread);
  };
  const change = () => {
    say('');
    const choice = form.read(logo);
    writeUrl(choice);
    void show(choice);
  };
  /** Follows the URL. */
  const follow = () => {
    const choice = choiceIn(location.hash);
    if (!choice) return;
    ({ logo } = choice);
    form.write(choice);
    const unknown = countUnknown(choice, known);
    say(unknown > 0 ? strings.unknown(unknown) : '');
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = location.hash;
    void show(choice);
  };
  const takeLogo = async () => {
    const file = form.logo.files?.[0];
    if (!file) return;
    try {
      logo = await readLogo(file);
      change();
    } catch {
      say(strings.logoInvalid);
    }
    form.logo.value = '';
  };

  form.write(nothing);
  form.element.addEventListener('submit', (event) => event.preventDefault());
  form.element.addEventListener('input', ({ target }) => {
    if (target !== form.logo) change();
  });
  form.logo.addEventListener('change', () => void takeLogo());
  form.removeLogo.addEventListener('click', () => {
    logo = '';
    change();
    form.logo.focus();
  });
  form.startOver.addEventListener('click', () => {
    logo = '';
    form.write(nothing);
    change();
    say(strings.startedOver);
  });
  addEventListener('hashchange', () => {
    if (location.hash !== fragmentOf(form.read(logo))) follow();
  });
  container.querySelector('[data-handout-form]')?.replaceWith(form.element);
  follow();
}

if (details && status && sheet) {
  addStyle(choiceFormStyle + style);
  build(details, status, sheet);
}
