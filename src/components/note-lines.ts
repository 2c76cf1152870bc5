/** How many lines for notes a handout has room for. The tests count the pages of each handout, so this may guess. */

/** There is always room for this much. */
const fewest = 4;
const most = 14;
/** So many letters before the notes leave room for the fewest lines. */
const fullText = 3_700;
/** What one more line takes the place of, with some to spare. */
const lettersPerLine = 130;

/** @param html what stands before the notes */
export function noteLines(html: string): number {
  const letters = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim().length;
  return Math.min(most, fewest + Math.max(0, Math.floor((fullText - letters) / lettersPerLine)));
}
