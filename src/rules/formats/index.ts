import type { Format } from './format.ts';
import { github } from './github.ts';
import { human } from './human.ts';
import { json } from './json.ts';
import { sarif } from './sarif.ts';

/** The formats of `check`, by the value of `--format`. */
export const formats = { human, json, sarif, github } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
