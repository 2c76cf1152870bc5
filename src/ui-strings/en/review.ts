/** How many pages a clinician has reviewed. */
export interface ReviewCount {
  /** Pages that can be reviewed. */
  pages: number;
  /** Reviewed completely. */
  whole: number;
  /** Reviewed for safety only. */
  safety: number;
}

/** The review of a page. */
export interface NamedReview {
  name: string;
  credentials: string;
  /** Formatted date. */
  day: string;
  covers: 'whole-page' | 'safety-only';
}

/** Who decided a change of the guide that this one builds on. */
export interface Decision {
  name: string;
  /** '' where there are none. */
  credentials: string;
  /** Formatted date. */
  day: string;
}

const by = ({ name, credentials, day }: NamedReview) => `${name}, ${credentials}, on ${day}.`;

/** Review status of a page, handout or the whole guide. */
export const reviewStrings = {
  title: 'Who has reviewed it',
  none: 'No doctor or physical therapist has reviewed this page. It was written from the published sources listed below.',
  noneHandout: 'No doctor or physical therapist has reviewed this handout. It was written from published sources.',
  page: (review: NamedReview) =>
    review.covers === 'whole-page'
      ? `Reviewed by ${by(review)}`
      : `What this page says about safety was reviewed by ${by(review)} No doctor or physical therapist has reviewed the rest.`,
  guide: ({ pages, whole, safety }: ReviewCount) => {
    if (pages > 0 && whole === pages) return 'A licensed clinician has reviewed every page of this guide about health.';
    if (whole + safety === 0) return 'No doctor or physical therapist has reviewed this guide.';
    const all = pages === 1 ? 'the one page' : `the ${pages} pages`;
    const what = [
      ...(whole > 0 ? [`${whole} of ${all} of this guide about health`] : []),
      ...(safety > 0
        ? [`what ${safety}${whole > 0 ? ' more' : ` of ${all}`} ${safety === 1 ? 'says' : 'say'} about safety`]
        : []),
    ];
    return `A licensed clinician has reviewed ${what.join(', and ')}. Each page says whether it was reviewed.`;
  },
  /** What the publisher did to a page of the guide that this one builds on. */
  local: {
    added: (publisher: string) => `${publisher} added this page to the guide.`,
    replaced: (publisher: string) => `${publisher} wrote this page in place of the one in the guide that it builds on.`,
    changed: (publisher: string, parts: readonly string[]) =>
      `${publisher} changed ${parts.length === 1 ? 'this part' : 'these parts'} of the page: ${parts.join('; ')}.`,
    decided: ({ name, credentials, day }: Decision) =>
      `Decided by ${[name, credentials].filter(Boolean).join(', ')}, on ${day}.`,
  },
} as const;
