/** Which signs of the care cards belong on the page of an entry. */
import type { Entry } from './entry.ts';
import type { Guide } from './graph.ts';

type Sign = Entry<'care'>['data']['items'][number];

export interface CareCard {
  card: Entry<'care'>;
  /** The signs to show, in the order of the card. */
  signs: string[];
}

/** The text of a sign. */
export const textOfSign = (sign: Sign): string => (typeof sign === 'string' ? sign : sign.sign);

const allSigns = ({ data }: Entry<'care'>) => data.items.map(textOfSign);

/** The topics that an entry is about; a topic is about itself. */
const topicsOf = (guide: Guide, entry: Entry): ReadonlySet<string> =>
  new Set([entry, ...guide.related(entry, 'topics')].filter(({ kind }) => kind === 'topics').map(({ id }) => id));

/** Cards with all of their signs, as the page on safety has them. */
export const wholeCards = (cards: readonly Entry<'care'>[]): CareCard[] =>
  cards.map((card) => ({ card, signs: allSigns(card) }));

/**
 * The cards of a page with the signs that belong to it. A topic shows only signs that name it; any other entry shows
 * those of its topics as well as those that belong everywhere. Cards without a sign are left out.
 */
export function cardsFor(guide: Guide, entry: Entry, cards: readonly Entry<'care'>[]): CareCard[] {
  const isTopic = entry.kind === 'topics';
  const topics = isTopic ? new Set([entry.id]) : topicsOf(guide, entry);
  const belongs = (sign: Sign) =>
    typeof sign === 'string' ? !isTopic : sign.appliesTo.some((topic) => topics.has(topic));
  return cards
    .map((card) => ({ card, signs: card.data.items.filter(belongs).map(textOfSign) }))
    .filter(({ signs }) => signs.length > 0);
}
