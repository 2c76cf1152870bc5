/** The regions that guides can be adapted to, by ISO 3166 code. */
import { gb } from './gb/index.ts';
import type { Region } from './region.ts';
import { us } from './us.ts';

export const regions: Readonly<Record<string, Region>> = Object.fromEntries(
  [us, gb].map((region) => [region.code, region]),
);
