/** Selects the signs of care cards that apply to the page of an entry. */
import type { Entry } from './entry.ts';
import type { ContentGraph } from './graph.ts';

type Sign = Entry<'care'>['data']['items'][number];

export interface CareCard {
  card: Entry<'care'>;
  /** In the order of the card. */
  signs: string[];
}

export const textOfSign = (sign: Sign): string => (typeof sign === 'string' ? sign : sign.sign);

const allSigns = ({ data }: Entry<'care'>) => data.items.map(textOfSign);

/** The topics that an entry names; a topic names itself. */
const topicsOf = (graph: ContentGraph, entry: Entry): ReadonlySet<string> =>
  new Set([entry, ...graph.related(entry, 'topics')].filter(({ kind }) => kind === 'topics').map(({ id }) => id));

/** Cards with all signs, for the safety page. */
export const wholeCards = (cards: readonly Entry<'care'>[]): CareCard[] =>
  cards.map((card) => ({ card, signs: allSigns(card) }));

/**
 * The care cards of a page, filtered to the signs that apply. A topic shows only signs that name it; any other entry
 * also shows those without a topic. Cards without a sign are omitted.
 */
export function cardsFor(graph: ContentGraph, entry: Entry, cards: readonly Entry<'care'>[]): CareCard[] {
  const isTopic = entry.kind === 'topics';
  const topics = isTopic ? new Set([entry.id]) : topicsOf(graph, entry);
  const belongs = (sign: Sign) =>
    typeof sign === 'string' ? !isTopic : sign.appliesTo.some((topic) => topics.has(topic));
  return cards
    .map((card) => ({ card, signs: card.data.items.filter(belongs).map(textOfSign) }))
    .filter(({ signs }) => signs.length > 0);
}
