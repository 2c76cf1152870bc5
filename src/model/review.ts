/** Clinical review of entries, and the review status of the guide as every output states it. */
import { uiStrings } from '../ui-strings.ts';
import type { NamedReview, ReviewCount } from '#ui-strings/review.ts';
import { formatDay } from './day.ts';
import type { Entry } from './entry.ts';
import type { ContentGraph } from './graph.ts';

const dataOf = ({ data }: Entry) => ('review' in data ? data.review : undefined);

/** The review of an entry; undefined where nobody has reviewed it. */
export function reviewOf(graph: ContentGraph, entry: Entry): NamedReview | undefined {
  const review = dataOf(entry);
  if (review?.status !== 'clinically-reviewed') return undefined;
  const { data: person } = graph.get('people', review.by);
  if (person.kind !== 'person') return undefined;
  const { name, credentials } = person;
  return { name, credentials, day: formatDay(review.on), covers: review.covers };
}

/** How many pages of the guide have been reviewed. */
export function countReviews({ entries }: ContentGraph): ReviewCount {
  const reviews = entries.flatMap((entry) => dataOf(entry) ?? []);
  const covering = (part: NamedReview['covers']) =>
    reviews.filter((review) => review.status === 'clinically-reviewed' && review.covers === part).length;
  return { pages: reviews.length, whole: covering('whole-page'), safety: covering('safety-only') };
}

/** Review status and disclaimer of the whole guide. */
export const noticeOf = (graph: ContentGraph): string =>
  `${uiStrings.review.guide(countReviews(graph))} ${uiStrings.general}`;
