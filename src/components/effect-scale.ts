/** Scales of forest plots. */
import type { Effect } from '../model/parts.ts';

export interface Scale {
  x: (value: number) => number;
  /** Position of "no effect": 0 for differences, 1 for ratios. */
  noEffect: number;
}

/** Width of a plot in user units. */
export const plotWidth = 120;
const margin = 6;

const isRatio = ({ measure }: Effect) => measure === 'RR' || measure === 'OR';

/** One scale for effects of one measure; logarithmic for ratios. */
export function scaleFor(effects: readonly Effect[]): Scale {
  const isLogarithmic = effects.some(isRatio);
  const transform = (value: number) => (isLogarithmic ? Math.log(value) : value);
  const all = [...effects.flatMap(({ low, high }) => [transform(low), transform(high)]), 0];
  const min = Math.min(...all);
  const max = Math.max(...all);
  const span = max - min || 1;
  const x = (value: number) =>
    Math.round((margin + ((transform(value) - min) / span) * (plotWidth - 2 * margin)) * 10) / 10;
  return { x, noEffect: x(isLogarithmic ? 1 : 0) };
}

/** The side of "no effect" on which the confidence interval of an effect is. */
export function sideOf(effect: Effect): 'better' | 'worse' | 'both' {
  const noEffect = isRatio(effect) ? 1 : 0;
  if (effect.low < noEffect && effect.high > noEffect) return 'both';
  return effect.high <= noEffect === (effect.better === 'lower') ? 'better' : 'worse';
}
