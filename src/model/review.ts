/** Who has reviewed an entry, and how much of the guide somebody has; each output says so from here. */
import { words } from '../ui-strings.ts';
import type { NamedReview, ReviewCount } from '../ui-strings/review.ts';
import { dayInWords } from './day.ts';
import type { Entry } from './entry.ts';
import type { Guide } from './graph.ts';

const dataOf = ({ data }: Entry) => ('review' in data ? data.review : undefined);

/** The review of an entry; undefined where nobody has reviewed it. */
export function reviewOf(guide: Guide, entry: Entry): NamedReview | undefined {
  const review = dataOf(entry);
  if (review?.status !== 'clinically-reviewed') return undefined;
  const { data: person } = guide.get('people', review.by);
  if (person.kind !== 'person') return undefined;
  const { name, credentials } = person;
  return { name, credentials, day: dayInWords(review.on), covers: review.covers };
}

/** How much of the guide somebody has reviewed. */
export function countReviews({ entries }: Guide): ReviewCount {
  const reviews = entries.flatMap((entry) => dataOf(entry) ?? []);
  const covering = (part: NamedReview['covers']) =>
    reviews.filter((review) => review.status === 'clinically-reviewed' && review.covers === part).length;
  return { pages: reviews.length, whole: covering('whole-page'), safety: covering('safety-only') };
}

/** What every output says of the whole guide: who has reviewed it, and what it is not. */
export const noticeOf = (guide: Guide): string => `${words.review.guide(countReviews(guide))} ${words.general}`;
