/** Where the numbers of a forest plot stand on a line 120 units wide. */
import type { Effect } from '../model/parts.ts';

export interface Scale {
  x: (value: number) => number;
  /** Where "no effect" stands: 0 for differences, 1 for ratios. */
  none: number;
}

/** How wide a plot is, in its own units. */
export const plotWidth = 120;
const margin = 6;

const isRatioOf = ({ measure }: Effect) => measure === 'RR' || measure === 'OR';

/** One scale for effects of one measure; ratios are spread evenly by their logarithm. */
export function scaleFor(effects: readonly Effect[]): Scale {
  const isRatio = effects.some(isRatioOf);
  const spread = (value: number) => (isRatio ? Math.log(value) : value);
  const all = [...effects.flatMap(({ low, high }) => [spread(low), spread(high)]), 0];
  const least = Math.min(...all);
  const most = Math.max(...all);
  const span = most - least || 1;
  const x = (value: number) =>
    Math.round((margin + ((spread(value) - least) / span) * (plotWidth - 2 * margin)) * 10) / 10;
  return { x, none: x(isRatio ? 1 : 0) };
}

/** On which side of "no effect" the whole range of an effect is. */
export function sideOf(effect: Effect): 'better' | 'worse' | 'both' {
  const none = isRatioOf(effect) ? 1 : 0;
  if (effect.low < none && effect.high > none) return 'both';
  return effect.high <= none === (effect.better === 'lower') ? 'better' : 'worse';
}
