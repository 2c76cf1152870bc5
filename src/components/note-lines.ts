/** How much fits on a handout. An estimate: tests count the pages of each handout. */

export interface NoteLines {
  /** For the notes of the therapist. */
  therapist: number;
  /** For what the patient says in their own words. */
  patient: number;
  /** Whether the text needs smaller letters to fit on two pages: a translation can be longer. */
  isDense: boolean;
}

const minLines = 7;
const maxLines = 18;
/** Length of a text that leaves room for the minimum of lines, in characters. */
const maxCharacters = 3_900;
/** Length of a text that fits at the usual size of letters, with the minimum of lines. */
const maxUsual = 4_400;
/** Characters that take the space of a line, with a margin. */
const charactersPerLine = 80;

/** @param html content before the lines */
export function noteLines(html: string): NoteLines {
  const characters = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim().length;
  const lines = Math.min(
    maxLines,
    minLines + Math.max(0, Math.floor((maxCharacters - characters) / charactersPerLine)),
  );
  const patient = Math.floor(lines * 0.45);
  return { therapist: lines - patient, patient, isDense: characters > maxUsual };
}
