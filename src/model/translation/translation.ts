/** The translation of an entry into one language, as its file states it. */
import { z } from 'zod';
import { day } from '../../kinds/fields/day.ts';
import type { Kind } from '../../kinds/index.ts';
import type { Path, Position } from '../problem.ts';

/** Who translated an entry. */
const Translator = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('machine').describe('A program; no qualified translator has reviewed it.') }),
  z.strictObject({
    by: z.literal('person').describe('A qualified translator, who agreed to be named, wrote or reviewed it.'),
    name: z.string().min(3).max(80).describe('Full name.'),
    qualification: z.string().min(2).max(80).describe('Degree or certification as a translator.'),
    on: day.describe('Day of the translation or its review.'),
  }),
]);

export type Translator = z.output<typeof Translator>;

/** Fields of a translation besides its texts. */
export const TranslationFields = z.strictObject({
  translation: Translator.default({ by: 'machine' }).describe('Leave out unless a qualified translator did it.'),
  english: z
    .record(z.string(), z.string().regex(/^[0-9a-f]{8}$/, 'must be 8 hexadecimal digits'))
    .default({})
    .describe('The English text that each text was made from, as a hash: "npm run translate" writes it.'),
});

export interface Translation {
  kind: Kind;
  id: string;
  /** Path for messages. */
  file: string;
  translator: Translator;
  /** Key of a unit → its text; `body` is the body. */
  texts: ReadonlyMap<string, string>;
  /** Field → words of the language. */
  words: ReadonlyMap<string, readonly string[]>;
  /** Key of a unit → hash of the English text that its text was made from. */
  english: ReadonlyMap<string, string>;
  /** Position of a key or value; an empty path is the entry. */
  locate(path: Path): Position;
  locateKey(path: Path): Position;
}
