/** How much of something a clinician has reviewed. */
export interface ReviewCount {
  /** Pages of which it is said whether somebody has reviewed them. */
  pages: number;
  /** Reviewed as a whole. */
  whole: number;
  /** Reviewed in what they say on safety alone. */
  safety: number;
}

/** Who reviewed a page, and how much of it. */
export interface NamedReview {
  name: string;
  credentials: string;
  /** In words. */
  day: string;
  covers: 'whole-page' | 'safety-only';
}

const by = ({ name, credentials, day }: NamedReview) => `${name}, ${credentials}, on ${day}.`;

/** What is said of who has reviewed a page, a handout or the guide, or that nobody has. */
export const reviewWords = {
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
} as const;
