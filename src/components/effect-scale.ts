/** Where the numbers of a forest plot stand on a line 120 units wide. */
import type { Effect } from '../model/parts.ts';

export interface Scale {
  x: (value: number) => number;
  /** Where "no effect" stands: 0 for differences, 1 for ratios. */
  none: number;
}

const width = 120;
const margin = 6;

/** One scale for effects of one measure; ratios are spread evenly by their logarithm. */
export function scaleFor(effects: readonly Effect[]): Scale {
  const isRatio = effects.some(({ measure }) => measure === 'RR' || measure === 'OR');
  const spread = (value: number) => (isRatio ? Math.log(value) : value);
  const all = [...effects.flatMap(({ low, high }) => [spread(low), spread(high)]), 0];
  const least = Math.min(...all);
  const most = Math.max(...all);
  const span = most - least || 1;
  const x = (value: number) => Math.round((margin + ((spread(value) - least) / span) * (width - 2 * margin)) * 10) / 10;
  return { x, none: x(isRatio ? 1 : 0) };
}
