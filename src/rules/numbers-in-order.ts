import type { EntryRule, LintResult } from './rule.ts';
import { valuesOf } from './rule.ts';

interface EffectLike {
  value: number;
  low: number;
  high: number;
  measure: string;
  source: string;
}

function checkEffect(effect: EffectLike, path: (string | number)[], sources: unknown): LintResult[] {
  const found: LintResult[] = [];
  if (effect.low > effect.value || effect.value > effect.high)
    found.push({
      path: [...path, 'value'],
      message: `${effect.value} is not between low (${effect.low}) and high (${effect.high})`,
      fix: 'Copy the three numbers from the source again.',
    });
  if ((effect.measure === 'RR' || effect.measure === 'OR') && effect.low <= 0)
    found.push({
      path: [...path, 'low'],
      message: 'a ratio must be above 0',
      fix: 'Copy the number from the source again, or correct "measure".',
    });
  if (Array.isArray(sources) && !sources.includes(effect.source))
    found.push({
      path: [...path, 'source'],
      message: `"${effect.source}" is not among the sources of its claim`,
      fix: 'Add it to "sources" of the claim.',
    });
  return found;
}

function checkMoney(money: { min: number; max: number } | undefined, path: (string | number)[]): LintResult[] {
  return money && money.max < money.min
    ? [
        {
          path: [...path, 'money', 'max'],
          message: `max (${money.max}) is below min (${money.min})`,
          fix: 'Swap or correct the two amounts.',
        },
      ]
    : [];
}

export const numbersInOrder: EntryRule = {
  name: 'numbers-in-order',
  why: 'A confidence interval that does not contain its own estimate was copied wrongly.',
  scope: 'entry',
  example: {
    file: 'pages/cost.mdx',
    bad: '    label: Your share\n    money:\n      min: 40\n      max: 20\n      currency: USD\n      per: session',
    good: '    label: Your share',
  },
  check: (entry) => {
    if (!entry.data) return [];
    const {
      claims = [],
      facts = [],
      price,
    } = valuesOf(entry) as {
      claims?: { effects?: EffectLike[]; sources?: unknown }[];
      facts?: { money?: { min: number; max: number } }[];
      price?: { money?: { min: number; max: number } };
    };
    return [
      ...claims.flatMap((claim, i) =>
        (claim.effects ?? []).flatMap((effect, j) => checkEffect(effect, ['claims', i, 'effects', j], claim.sources)),
      ),
      ...facts.flatMap((fact, i) => checkMoney(fact.money, ['facts', i])),
      ...checkMoney(price?.money, ['price']),
    ];
  },
};
