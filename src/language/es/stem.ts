/** Spanish stems (Snowball), as in Pagefind. */
import { stemmer } from '@orama/stemmers/spanish';

export const stemLanguage = 'es';

export const denials: ReadonlySet<string> = new Set('no ni sin nunca jamas tampoco'.split(' '));

/** Words that the algorithm takes for forms of others: the foam roller (rodillo) and the knee (rodilla). */
const kept = new Map(
  'rodillo rodillos hombre hombres medicaid parto partos tens suelo suelos dano danos vena venas caro caros costado costados caso casos nadar'
    .split(' ')
    .map((word) => [word, word === 'tens' ? word : word.replace(/s$/, '')]),
);

/** Its rule for nouns such as "operación" needs the accent that words lose before. */
export const stem = (word: string): string =>
  kept.get(word) ?? stemmer(word.replace(/(?<=[aeiou])cion$/, 'ción')).replace('ó', 'o');
