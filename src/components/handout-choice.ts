/**
 * What a therapist chose for a handout, in the fragment of its URL, which is never sent to a server. Anybody can write
 * such a URL: texts have limits, what is unknown is ignored, and nothing in it is markup.
 */

/** How often a step is done; undefined where nothing was chosen. */
export interface Dose {
  readonly sets?: number | undefined;
  readonly timesADay?: number | undefined;
}

export interface HandoutChoice {
  /** Ids of sections and steps that are not printed. */
  readonly omitted: readonly string[];
  /** By id of the step. */
  readonly doses: ReadonlyMap<string, Dose>;
  readonly clinic: string;
  readonly phone: string;
  /** A small raster image, in URL-safe Base64. */
  readonly logo: string;
  readonly isLarge: boolean;
  /** BCP 47 language of a second column; '' for none. */
  readonly second: string;
}

/** The largest number of sets, and of times a day. */
export const maxTimes = 10;
/** Length of a clinic's name in characters. */
export const maxClinic = 80;
/** Length of a logo in Base64. */
export const maxLogo = 16_000;
/** Longer fragments are not read. */
const maxFragment = 24_000;
const maxIds = 60;

/** So that a link to a section is no choice. */
const prefix = '#handout';
const id = /^[a-z0-9-]{1,60}(?:\.[a-z0-9]{1,7})?$/;

/** One line without control characters, and without marks that turn the direction of text. */
export const clinicOf = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/\p{C}/gu, '')
    .trim()
    .slice(0, maxClinic)
    .replace(/\p{C}/gu, '')
    .trim();

/** A phone number, with an extension or without; '' for anything else. */
export const phoneOf = (text: string) =>
  /^\+?[\d(][\d ().\-/]{2,26}(?: ?(?:ext\.?|x) ?\d{1,6})?$/.test(text.trim()) ? text.trim() : '';

/** A language tag; '' for anything else. */
const languageOf = (text: string) => (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(text) ? text : '');

const logoOf = (text: string) => (text.length <= maxLogo && /^[\w-]+$/.test(text) ? text : '');

function timesOf(text: string | undefined): number | undefined {
  const times = /^\d{1,2}$/.test(text ?? '') ? Number(text) : 0;
  return times >= 1 && times <= maxTimes ? times : undefined;
}

const listIn = (text: string | null) => (text ?? '').split(',', maxIds);

function dosesIn(text: string | null): Map<string, Dose> {
  const doses = new Map<string, Dose>();
  for (const one of listIn(text)) {
    const [step = '', sets, times] = one.split(':', 3);
    const dose = { sets: timesOf(sets), timesADay: timesOf(times) };
    if (id.test(step) && (dose.sets ?? dose.timesADay)) doses.set(step, dose);
  }
  return doses;
}

/** The choice in a fragment; undefined for a fragment of another kind, and for one that is too long. */
export function choiceIn(fragment: string): HandoutChoice | undefined {
  if (fragment.length > maxFragment || !/^#handout(?:&|$)/.test(fragment)) return undefined;
  const values = new URLSearchParams(fragment.slice(prefix.length));
  return {
    omitted: [...new Set(listIn(values.get('omit')).filter((one) => id.test(one)))],
    doses: dosesIn(values.get('dose')),
    clinic: clinicOf(values.get('clinic') ?? ''),
    phone: phoneOf(values.get('phone') ?? ''),
    logo: logoOf(values.get('logo') ?? ''),
    isLarge: values.get('print') === 'large',
    second: languageOf(values.get('with') ?? ''),
  };
}

/** The fragment for a choice; never empty, so that the page does not scroll. */
export function fragmentOf({ omitted, doses, clinic, phone, logo, isLarge, second }: HandoutChoice): string {
  const dose = [...doses].map(([step, { sets, timesADay }]) => `${step}:${sets ?? ''}:${timesADay ?? ''}`);
  const values = Object.entries({
    omit: omitted.join(','),
    dose: dose.join(','),
    print: isLarge ? 'large' : '',
    with: second,
    clinic,
    phone,
    logo,
  }).filter(([, value]) => value);
  // Commas and colons are legal in fragments, and short URLs are easier to share.
  const query = new URLSearchParams(values).toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return [prefix, ...(query ? [query] : [])].join('&');
}

/** Id of a step: of its words, so that a dose never moves to another step when the guide changes. */
export function stepId(section: string, text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (const character of text.replace(/\s+/g, ' ').trim())
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0;
  return `${section}.${hash.toString(36)}`;
}

/** How many sections and steps a choice names that the handout does not let one choose. */
export function countUnknown({ omitted, doses }: HandoutChoice, known: ReadonlySet<string>): number {
  return [...new Set([...omitted, ...doses.keys()])].filter((one) => !known.has(one)).length;
}
