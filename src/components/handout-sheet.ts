/** The handout on the page: what of it can be chosen, and how a choice shows on it. */
import { handoutBuilderStrings as strings } from '#ui-strings/handout-builder.ts';
import { drawLogo } from './clinic-logo.ts';
import { elementOf } from './element-of.ts';
import { stepId, type HandoutChoice } from './handout-choice.ts';

export interface Step {
  id: string;
  text: string;
  element: HTMLElement;
}

export interface SheetSection {
  id: string;
  heading: string;
  element: HTMLElement;
  /** Cautions and the like cannot be left out. */
  isAlwaysPrinted: boolean;
  steps: Step[];
}

/** The sections of a handout, as they are before a choice is shown. */
export function sectionsOf(sheet: HTMLElement): SheetSection[] {
  return [...sheet.querySelectorAll<HTMLElement>('section')].flatMap((element) => {
    const heading = element.querySelector('h2');
    if (!heading) return [];
    const steps = [...element.querySelectorAll<HTMLElement>('ol > li')].map((item) => {
      const parts = [...item.childNodes].map(({ textContent }) => textContent);
      const text = parts.join(' ').replace(/\s+/g, ' ').trim();
      return { id: stepId(heading.id, text), text, element: item };
    });
    const isAlwaysPrinted = 'always' in element.dataset;
    return { id: heading.id, heading: heading.textContent.trim(), element, isAlwaysPrinted, steps };
  });
}

/** Removes the dose of a step, and adds the chosen one. */
function showDose({ element, id }: Step, { doses }: HandoutChoice): void {
  element.querySelector('.own-dose')?.remove();
  const dose = doses.get(id);
  if (!dose) return;
  const text = strings.dose(dose.sets, dose.timesADay);
  element.append(elementOf('strong', { class: 'own-dose' }, `${strings.yourDose} ${text}`));
}

/** Number of the latest logo, so that earlier ones that are read later are left out. */
let latest = 0;

/** Shows the clinic at the top of the sheet. @returns false if its logo cannot be read */
async function showClinic(sheet: HTMLElement, { clinic, phone, logo }: HandoutChoice): Promise<boolean> {
  const mine = ++latest;
  const canvas = logo ? await drawLogo(logo).catch(() => undefined) : undefined;
  if (mine !== latest) return true;
  sheet.querySelector('.clinic')?.remove();
  if (canvas ?? (clinic || phone)) {
    canvas?.setAttribute('aria-label', strings.logoName(clinic));
    const lines = elementOf('p', {}, ...(clinic ? [elementOf('strong', {}, clinic)] : []), phone && ` ${phone}`);
    const note = elementOf('p', { class: 'muted' }, strings.addedBy);
    sheet.prepend(
      elementOf('div', { class: 'clinic' }, ...(canvas ? [canvas] : []), elementOf('div', {}, lines, note)),
    );
  }
  return !logo || canvas !== undefined;
}

/** Shows a choice on the sheet. @returns false if the logo cannot be read */
export function showChoice(
  sheet: HTMLElement,
  sections: readonly SheetSection[],
  choice: HandoutChoice,
): Promise<boolean> {
  sheet.classList.toggle('large-print', choice.isLarge);
  for (const { id, element, isAlwaysPrinted, steps } of sections) {
    element.hidden = !isAlwaysPrinted && choice.omitted.includes(id);
    for (const step of steps) {
      step.element.hidden = choice.omitted.includes(step.id);
      showDose(step, choice);
    }
  }
  return showClinic(sheet, choice);
}
