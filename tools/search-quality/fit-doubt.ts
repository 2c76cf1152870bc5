/** Fits the regression that says whether a query is answered, and prints what other thresholds would give. */
import type { Engine } from '../../src/search/engine/engine.ts';
import { doubt } from '../../src/search/engine/weights.ts';
import type { JudgedQuery } from './read-queries.ts';

type Evidence = Awaited<ReturnType<Engine['evidence']>>;
type Key = keyof Evidence;

interface Case {
  evidence: Evidence;
  isUnanswerable: boolean;
}

/** A reader misses more when told that an answer is missing than when shown pages that do not answer. */
const answerableCounts = 4;
const [steps, rate, ridge] = [4000, 0.5, 0.005];

const keys = Object.keys(doubt).filter((key): key is Key => key !== 'base');
const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const casesOf = (engine: Engine, queries: readonly JudgedQuery[]): Promise<Case[]> =>
  Promise.all(
    queries.map(async ({ text, paths }) => ({
      evidence: await engine.evidence(text),
      isUnanswerable: paths.length === 0,
    })),
  );

const oddsOf = ({ evidence }: Case) => keys.reduce((odds, key) => odds + doubt[key] * evidence[key], doubt.base);

/** Gradient descent on standardized evidence; sets `doubt` in the units of the evidence. */
function regress(cases: readonly Case[]): void {
  const columns = keys.map((key) => cases.map(({ evidence }) => evidence[key]));
  const means = columns.map(mean);
  const spreads = columns.map((column, k) => Math.sqrt(mean(column.map((one) => (one - (means[k] ?? 0)) ** 2))) || 1);
  const scaled = cases.map((_, i) =>
    columns.map((column, k) => ((column[i] ?? 0) - (means[k] ?? 0)) / (spreads[k] ?? 1)),
  );
  const total = cases.reduce((sum, one) => sum + (one.isUnanswerable ? 1 : answerableCounts), 0);
  let base = 0;
  const factors = keys.map(() => 0);
  for (let step = 0; step < steps; step += 1) {
    const slopes = factors.map((factor) => ridge * factor);
    let slopeOfBase = 0;
    scaled.forEach((row, i) => {
      const isUnanswerable = cases[i]?.isUnanswerable === true;
      const odds = row.reduce((sum, one, k) => sum + one * (factors[k] ?? 0), base);
      const error = 1 / (1 + Math.exp(-odds)) - Number(isUnanswerable);
      const share = (error * (isUnanswerable ? 1 : answerableCounts)) / total;
      slopeOfBase += share;
      row.forEach((one, k) => (slopes[k] = (slopes[k] ?? 0) + share * one));
    });
    base -= rate * slopeOfBase;
    factors.forEach((factor, k) => (factors[k] = factor - rate * (slopes[k] ?? 0)));
  }
  keys.forEach((key, k) => (doubt[key] = (factors[k] ?? 0) / (spreads[k] ?? 1)));
  doubt.base = base - keys.reduce((sum, key, k) => sum + doubt[key] * (means[k] ?? 0), 0);
  for (const key of Object.keys(doubt) as (keyof typeof doubt)[]) doubt[key] = Number(doubt[key].toFixed(2));
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(7);

function printCurve(cases: readonly Case[]): void {
  for (const shift of [1.5, 1, 0.5, 0, -0.5, -1, -1.5]) {
    const told = (isUnanswerable: boolean) =>
      mean(cases.filter((one) => one.isUnanswerable === isUnanswerable).map((one) => Number(oddsOf(one) >= shift)));
    console.log(
      `  base ${(doubt.base - shift).toFixed(2).padStart(5)}: falsely told ${percent(told(false))}, not said ${percent(1 - told(true))}`,
    );
  }
}

/** Fits on training, prints the trade-off of both errors on training and validation. */
export async function fitDoubt(engine: Engine, queries: readonly JudgedQuery[]): Promise<void> {
  const partOf = (part: string) =>
    casesOf(
      engine,
      queries.filter((query) => query.part === part),
    );
  const training = await partOf('train');
  regress(training);
  console.log(JSON.stringify(doubt));
  for (const [part, cases] of [
    ['training', training],
    ['validation', await partOf('validation')],
  ] as const) {
    console.log(`On ${part}, by base:`);
    printCurve(cases);
  }
}
