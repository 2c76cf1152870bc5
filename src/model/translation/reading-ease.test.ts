import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hardToRead } from './reading-ease.ts';

const repeated = (text: string) => ({ texts: new Map([['summary', Array(20).fill(text).join(' ')]]) });

for (const [language, text, found] of [
  ['es', 'Ruede despacio sobre el muslo. Respire con calma.', undefined],
  [
    'es',
    'La automovilización intramuscular proporciona desensibilización neurofisiológica.',
    /INFLESZ; the least is 65/,
  ],
  [
    'es',
    'Ruede [@intramuscular-desensibilización2020] con el pie. [Lea](/automovilizaciones/desensibilización/) lo que es.',
    undefined,
  ],
  ['fr', 'Roulez sans forcer sur la cuisse. Ne faites pas mal.', undefined],
  ['fr', 'La désensibilisation neurophysiologique intramusculaire progressive thérapeutique.', /LIX/],
] as const)
  test(`"${text.slice(0, 30)}…" in ${language} is ${found ? 'hard' : 'easy'}`, () => {
    const message = hardToRead(repeated(text), language);
    if (found) assert.match(message ?? '', found);
    else assert.equal(message, undefined);
  });

test('says nothing about a few words', () =>
  assert.equal(hardToRead({ texts: new Map([['title', 'Desensibilización neurofisiológica']]) }, 'es'), undefined));
