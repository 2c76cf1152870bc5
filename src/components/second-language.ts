/** A handout in a second language beside the first, section by section, so that two people can point at the same line. */
import { elementOf } from './element-of.ts';
import type { Dose, HandoutChoice } from './handout-choice.ts';
import type { SheetSection } from './handout-sheet.ts';

/** Words for doses, which each handout has for handouts of other languages: "1 set", "2 sets" …. */
export interface DoseWords {
  yourDose: string;
  /** For 1, 2 … sets. */
  sets: readonly string[];
  /** For 1, 2 … times a day. */
  timesADay: readonly string[];
}

/** A language that the handout exists in. */
export interface OtherLanguage {
  /** BCP 47. */
  language: string;
  /** Its own name. */
  label: string;
  url: string;
}

/** The other languages of the page, by its links; none in a copy, which has one language. */
export const otherLanguages = (): OtherLanguage[] =>
  [...document.querySelectorAll<HTMLAnchorElement>('.languages a[hreflang]')].map((link) => ({
    language: link.hreflang,
    label: link.textContent.trim(),
    url: link.pathname,
  }));

/** The handout of another language. */
interface OtherHandout {
  language: string;
  sheet: HTMLElement;
  /** By the id of their headings, which are the same in all languages. */
  sections: ReadonlyMap<string, Element>;
  doseWords: DoseWords;
}

async function load({ language, url }: OtherLanguage): Promise<OtherHandout> {
  const response = await fetch(url);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const sheet = page.querySelector<HTMLElement>('.handout');
  const words = page.querySelector<HTMLElement>('[data-dose-words]')?.dataset['doseWords'];
  if (!response.ok || !sheet || !words) throw new Error(`There is no handout at ${url}.`);
  const sections = new Map(
    [...sheet.querySelectorAll('section')].map((section) => [section.querySelector('h2')?.id ?? '', section]),
  );
  // On the page the first language has them.
  for (const element of sheet.querySelectorAll('[id]')) element.removeAttribute('id');
  return { language, sheet, sections, doseWords: JSON.parse(words) as DoseWords };
}

const loaded = new Map<string, Promise<OtherHandout>>();

function loadOnce(other: OtherLanguage): Promise<OtherHandout> {
  const known = loaded.get(other.language);
  if (known) return known;
  const handout = load(other);
  loaded.set(other.language, handout);
  // It may work the next time.
  handout.catch(() => loaded.delete(other.language));
  return handout;
}

const doseText = ({ sets, timesADay }: Dose, words: DoseWords) =>
  [sets && words.sets[sets - 1], timesADay && words.timesADay[timesADay - 1]].filter(Boolean).join(', ');

/** A section in the other language, with the same choices: its items are in the same order. */
function secondOf(section: SheetSection, { language, doseWords }: OtherHandout, of: Element, choice: HandoutChoice) {
  const second = elementOf('div', { class: 'second', lang: language }, ...document.importNode(of, true).childNodes);
  const items = [...second.querySelectorAll<HTMLElement>('ol > li')];
  for (const [index, step] of section.steps.entries()) {
    const item = items[index];
    if (!item) continue;
    item.hidden = step.element.hidden;
    const dose = choice.doses.get(step.id);
    if (dose)
      item.append(elementOf('strong', { class: 'own-dose' }, `${doseWords.yourDose} ${doseText(dose, doseWords)}`));
  }
  return second;
}

/** Sections side by side. */
function pair(sections: readonly SheetSection[], other: OtherHandout, choice: HandoutChoice): void {
  for (const section of sections) {
    const of = other.sections.get(section.id);
    if (!of || section.element.hidden) continue;
    const both = elementOf('div', { class: 'pair' });
    section.element.before(both);
    both.append(section.element, secondOf(section, other, of, choice));
  }
}

/** Removes the second language. */
function unpair(sheet: HTMLElement): void {
  sheet.classList.remove('two-languages');
  for (const both of sheet.querySelectorAll('.pair')) both.replaceWith(...[...both.children].slice(0, 1));
  for (const second of sheet.querySelectorAll('.second')) second.remove();
}

/** Number of the latest choice, so that an earlier one that is read later is left out. */
let latest = 0;

/** Shows the second language of a choice. @returns false if its handout cannot be loaded */
export async function showSecond(
  sheet: HTMLElement,
  sections: readonly SheetSection[],
  choice: HandoutChoice,
): Promise<boolean> {
  const mine = ++latest;
  const wanted = otherLanguages().find(({ language }) => language === choice.second);
  const other = wanted && (await loadOnce(wanted).catch(() => undefined));
  if (mine !== latest) return true;
  unpair(sheet);
  if (!other) return choice.second === '';
  sheet.classList.add('two-languages');
  pair(sections, other, choice);
  const [title, theirs] = [sheet.querySelector('header > div'), other.sheet.querySelector('header > div')];
  if (title && theirs)
    title.append(
      elementOf('div', { class: 'second', lang: other.language }, ...document.importNode(theirs, true).children),
    );
  return true;
}
