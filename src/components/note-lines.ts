/** How many lines to write on a handout has room for. The tests count the pages of each handout, so this may guess. */

export interface NoteLines {
  /** For the notes of the therapist. */
  therapist: number;
  /** For what the patient says in their own words. */
  patient: number;
}

/** There is always room for this many. */
const fewest = 7;
const most = 18;
/** So many letters before the notes leave room for the fewest lines. */
const fullText = 3_900;
/** What one more line takes the place of, with some to spare. */
const lettersPerLine = 80;

/** @param html what stands before the notes */
export function noteLines(html: string): NoteLines {
  const letters = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim().length;
  const lines = Math.min(most, fewest + Math.max(0, Math.floor((fullText - letters) / lettersPerLine)));
  const patient = Math.floor(lines * 0.45);
  return { therapist: lines - patient, patient };
}
