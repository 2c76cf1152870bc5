/** The form in which a therapist prepares a handout. */
import { handoutBuilderStrings as strings } from '#ui-strings/handout-builder.ts';
import { elementOf } from './element-of.ts';
import { clinicOf, maxClinic, maxTimes, phoneOf, type Dose, type HandoutChoice } from './handout-choice.ts';
import type { SheetSection, Step } from './handout-sheet.ts';
import { otherLanguages } from './second-language.ts';

/** The controls of a choice. */
export interface HandoutForm {
  element: HTMLFormElement;
  logo: HTMLInputElement;
  removeLogo: HTMLButtonElement;
  startOver: HTMLButtonElement;
  /** The choice in the form. @param logo the logo, which no control holds */
  read(logo: string): HandoutChoice;
  write(choice: HandoutChoice): void;
}

const checkbox = () => elementOf('input', { type: 'checkbox', autocomplete: 'off' });
const labeled = (text: string, control: HTMLElement) => elementOf('label', {}, `${text} `, control);
const checkLabel = (box: HTMLInputElement, text: string) => elementOf('label', { class: 'check-row' }, box, ` ${text}`);
const fieldset = (legend: string, ...content: readonly (Node | string)[]) =>
  elementOf('fieldset', {}, elementOf('legend', {}, legend), ...content);

function timesSelect(): HTMLSelectElement {
  const select = elementOf('select', { autocomplete: 'off' }, elementOf('option', { value: '' }, strings.noDose));
  for (let count = 1; count <= maxTimes; count += 1)
    select.append(elementOf('option', { value: String(count) }, String(count)));
  return select;
}

/** What is chosen for one step. */
interface StepControls {
  step: Step;
  isPrinted: HTMLInputElement;
  sets: HTMLSelectElement;
  times: HTMLSelectElement;
}

function stepRow({ step, isPrinted, sets, times }: StepControls): HTMLElement {
  return elementOf(
    'div',
    { class: 'step-row', role: 'group', 'aria-label': step.text },
    checkLabel(isPrinted, step.text),
    elementOf('div', { class: 'dose-row' }, labeled(strings.sets, sets), labeled(strings.timesADay, times)),
  );
}

const doseOf = ({ sets, times }: StepControls): Dose => ({
  sets: Number(sets.value) || undefined,
  timesADay: Number(times.value) || undefined,
});

/** Makes the form for the sections of a handout. */
export function handoutForm(sections: readonly SheetSection[]): HandoutForm {
  const choices = sections
    .filter(({ isAlwaysPrinted }) => !isAlwaysPrinted)
    .map((section) => ({ section, box: checkbox() }));
  const always = sections.filter(({ isAlwaysPrinted }) => isAlwaysPrinted).map(({ heading }) => heading);
  const groups = choices
    .filter(({ section }) => section.steps.length > 0)
    .map(({ section, box }) => {
      const steps = section.steps.map((step) => ({
        step,
        isPrinted: checkbox(),
        sets: timesSelect(),
        times: timesSelect(),
      }));
      return { box, steps, element: fieldset(strings.steps(section.heading), ...steps.map(stepRow)) };
    });
  const allSteps = groups.flatMap(({ steps }) => steps);
  const clinic = elementOf('input', { type: 'text', maxlength: String(maxClinic), autocomplete: 'off' });
  const note = elementOf('p', { class: 'muted', id: 'handout-phone-note' }, strings.phoneNote);
  const phone = elementOf('input', { type: 'tel', maxlength: '40', autocomplete: 'off', 'aria-describedby': note.id });
  const logo = elementOf('input', { type: 'file', accept: 'image/png, image/jpeg, image/webp' });
  const removeLogo = elementOf('button', { type: 'button', hidden: '' }, strings.noLogo);
  const large = checkbox();
  const languages = otherLanguages();
  const second = elementOf(
    'select',
    { autocomplete: 'off' },
    elementOf('option', { value: '' }, strings.noSecond),
    ...languages.map(({ language, label }) => elementOf('option', { value: language, lang: language }, label)),
  );
  const startOver = elementOf('button', { type: 'button' }, strings.startOver);

  /** Follows what the controls have. */
  const update = () => {
    for (const { box, element } of groups) element.disabled = !box.checked;
    for (const { isPrinted, sets, times } of allSteps) sets.disabled = times.disabled = !isPrinted.checked;
    const isValid = phone.value.trim() === '' || phoneOf(phone.value) !== '';
    phone.toggleAttribute('aria-invalid', false);
    if (!isValid) phone.setAttribute('aria-invalid', 'true');
    note.textContent = isValid ? strings.phoneNote : strings.phoneInvalid;
  };

  return {
    element: elementOf(
      'form',
      {},
      fieldset(
        strings.sections,
        ...choices.map(({ box, section }) => checkLabel(box, section.heading)),
        elementOf('p', { class: 'muted' }, strings.always(always)),
      ),
      ...groups.map(({ element }) => element),
      fieldset(
        strings.clinic,
        labeled(strings.name, clinic),
        labeled(strings.phone, phone),
        note,
        labeled(strings.logo, logo),
        removeLogo,
      ),
      ...(languages.length > 0 ? [labeled(strings.second, second)] : []),
      checkLabel(large, strings.large),
      startOver,
    ),
    logo,
    removeLogo,
    startOver,
    read: (chosenLogo) => {
      update();
      return {
        omitted: [
          ...choices.filter(({ box }) => !box.checked).map(({ section }) => section.id),
          ...allSteps.filter(({ isPrinted }) => !isPrinted.checked).map(({ step }) => step.id),
        ],
        doses: new Map(
          allSteps
            .map((one) => [one.step.id, doseOf(one)] as const)
            .filter(([, { sets, timesADay }]) => sets ?? timesADay),
        ),
        clinic: clinicOf(clinic.value),
        phone: phoneOf(phone.value),
        logo: chosenLogo,
        isLarge: large.checked,
        second: second.value,
      };
    },
    write: (choice) => {
      for (const { box, section } of choices) box.checked = !choice.omitted.includes(section.id);
      for (const { step, isPrinted, sets, times } of allSteps) {
        const dose = choice.doses.get(step.id);
        isPrinted.checked = !choice.omitted.includes(step.id);
        sets.value = String(dose?.sets ?? '');
        times.value = String(dose?.timesADay ?? '');
      }
      clinic.value = choice.clinic;
      phone.value = choice.phone;
      large.checked = choice.isLarge;
      // A language that the page does not have chooses none.
      second.value = languages.some(({ language }) => language === choice.second) ? choice.second : '';
      update();
    },
  };
}
