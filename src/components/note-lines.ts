/** How many blank lines fit on a handout. An estimate: tests count the pages of each handout. */

export interface NoteLines {
  /** For the notes of the therapist. */
  therapist: number;
  /** For what the patient says in their own words. */
  patient: number;
}

const minLines = 7;
const maxLines = 18;
/** Length of a text that leaves room for the minimum of lines, in characters. */
const maxCharacters = 3_900;
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
  return { therapist: lines - patient, patient };
}
