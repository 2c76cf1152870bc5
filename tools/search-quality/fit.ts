/** Fits weights on the training part of the queries, and reports the score on the validation part. */
import { readFileSync } from 'node:fs';
import type { Engine } from '../../src/search/engine/engine.ts';
import { weights, type Weights } from '../../src/search/engine/weights.ts';
import { fitDoubt } from './fit-doubt.ts';
import { readQueries, type JudgedQuery } from './read-queries.ts';
import { askAll, scoresOf } from './relevance.ts';

/** Range of each weight for the grid search. */
const ranges: Record<keyof Weights, readonly [from: number, to: number]> = {
  saturation: [0.3, 4],
  lengthNorm: [0, 1],
  nameShare: [0.2, 0.95],
  titleBonus: [1, 2.5],
  nameBonus: [1, 2],
  inexact: [0.2, 0.9],
  part: [0.4, 1],
  untitled: [0.2, 1],
  generic: [0.2, 0.6],
};
const stepsPerWeight = 7;
const rounds = 2;

/** Objective: precision and reciprocal rank of the queries with an answer. */
async function goalOf(engine: Engine, queries: readonly JudgedQuery[], part: string): Promise<number> {
  const answerable = queries.filter((query) => query.part === part && query.paths.length > 0);
  const { first, amongThree, reciprocal } = scoresOf(await askAll(engine, answerable));
  return first + amongThree + reciprocal;
}

/** Coordinate descent over the weights. Prints the result. */
export async function fitWeights(engine: Engine, file: string): Promise<void> {
  const queries = readQueries(readFileSync(file, 'utf8'));
  const goal = (part: string) => goalOf(engine, queries, part);
  let best = await goal('train');
  console.log(`Before: ${best.toFixed(4)} on training, ${(await goal('validation')).toFixed(4)} on validation`);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, [from, to]] of Object.entries(ranges) as [keyof Weights, [number, number]][]) {
      const kept = weights[name];
      let chosen = kept;
      for (let step = 0; step < stepsPerWeight && to > from; step += 1) {
        weights[name] = Number((from + ((to - from) * step) / (stepsPerWeight - 1)).toFixed(3));
        const reached = await goal('train');
        // A weight without effect is not changed.
        if (reached > best + 1e-6) [best, chosen] = [reached, weights[name]];
      }
      weights[name] = chosen;
      if (chosen !== kept) console.log(`${name}: ${kept} → ${chosen}, ${best.toFixed(4)}`);
    }
  }
  console.log(`After: ${best.toFixed(4)} on training, ${(await goal('validation')).toFixed(4)} on validation`);
  console.log(JSON.stringify(weights, null, 2));
  await fitDoubt(engine, queries);
}
