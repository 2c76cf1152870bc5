import { careLevels } from '../kinds/care/schema.ts';
import { type EntryRule, type LintResult, type RuleContext, valuesOf } from './rule.ts';

const rankOf = (level: unknown) => careLevels.indexOf(level as (typeof careLevels)[number]);

function levelsOf(care: readonly unknown[], { find }: RuleContext): { index: number; rank: number }[] {
  return care.flatMap((id, index) => {
    const card = find('care', String(id));
    const rank = card ? rankOf(valuesOf(card)['level']) : -1;
    return rank < 0 ? [] : [{ index, rank }];
  });
}

/** The safety page must show all cards, since their URLs point to it. */
const showsAll = ({ role }: Record<string, unknown>) => role === 'safety';

const missingCards = (care: readonly unknown[], { idsOf }: RuleContext): LintResult[] =>
  idsOf('care')
    .filter((id) => !care.includes(id))
    .map((id) => ({
      path: ['care'],
      message: `the safety page does not show the card "${id}", whose URL points to it`,
      fix: `Add ${id} to "care".`,
    }));

/** The cards of an entry: at most one for an emergency, except on the safety page, and the most urgent first. */
function inOrder(care: readonly unknown[], context: RuleContext, isAll: boolean): LintResult[] {
  const levels = levelsOf(care, context);
  return levels.flatMap(({ index, rank }, position): LintResult[] => {
    const path = ['care', index];
    const before = levels[position - 1];
    if (!before) return [];
    if (rank === 0 && before.rank === 0 && !isAll)
      return [
        {
          path,
          message: 'this is a second emergency card',
          fix: 'Keep one: in an emergency nobody has time to compare two.',
        },
      ];
    return rank < before.rank
      ? [{ path, message: 'this card is more urgent than the one before it', fix: 'Put the most urgent one first.' }]
      : [];
  });
}

/** Cautions require care cards. */
const besideCautions = ({ cautions, care }: Record<string, unknown>): LintResult[] =>
  Array.isArray(cautions) && cautions.length > 0 && (!Array.isArray(care) || care.length === 0)
    ? [
        {
          path: ['cautions'],
          message: 'the page lists cautions but no card that says when to get help',
          fix: 'Add "care" with ids from care.yaml.',
        },
      ]
    : [];

/** An emergency card starts with the number to call. */
function withNumber({ level, heading }: Record<string, unknown>): LintResult[] {
  if (level !== careLevels[0] || typeof heading !== 'object' || heading === null) return [];
  return Object.entries(heading)
    .filter(([, text]) => typeof text === 'string' && !/\d{2}/.test(text))
    .map(([country]) => ({
      path: ['heading', country],
      message: 'an emergency card must give a number to call',
      fix: 'Start the heading with it: "Call 911 if you have:".',
    }));
}

export const careCards: EntryRule = {
  name: 'care-cards',
  why: 'In an emergency the first card must be the right one and the only one of its level, and say which number to call. The safety page shows all cards.',
  scope: 'entry',
  example: {
    file: 'care.yaml',
    bad: 'US: "Get help at once if you have:"',
    good: 'US: "Call 911 if you have:"',
  },
  check: (entry, context) => {
    const values = valuesOf(entry);
    const { care } = values;
    const isAll = showsAll(values);
    const cards: unknown[] = Array.isArray(care) ? care : [];
    return [
      ...(isAll ? missingCards(cards, context) : []),
      ...inOrder(cards, context, isAll),
      ...besideCautions(values),
      ...withNumber(values),
    ];
  },
};
