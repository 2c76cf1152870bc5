import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'mdast-util-to-string';
import { bindPunctuation } from './unbroken.ts';

const cite = (n: number) => `<a class="cite">[${n}]</a>`;
const term = (word: string) => `<button class="term">${word}</button>`;
const unbroken = (html: string) => `<span class="unbroken">${html}</span>`;

const cases: [name: string, html: string, expected: string][] = [
  ['a letter before a citation needs no element', `It helps${cite(1)}. So.`, `It helps${cite(1)}. So.`],
  ['a full stop before a citation', `It helps.${cite(1)} So.`, `It helps${unbroken(`.${cite(1)}`)} So.`],
  ['a bracket before a citation', `(it helps)${cite(1)}, so`, `(it helps${unbroken(`)${cite(1)},`)} so`],
  ['a percent sign before a citation', `50%${cite(1)}.`, `50${unbroken(`%${cite(1)}.`)}`],
  ['a term without punctuation', `The ${term('knot')} is sore.`, `The ${term('knot')} is sore.`],
  ['a full stop after a term', `A ${term('knot')}. So.`, `A ${unbroken(`${term('knot')}.`)} So.`],
  ['brackets around a term', `a (${term('knot')}), b`, `a ${unbroken(`(${term('knot')}),`)} b`],
  ['quotes around a term', `a “${term('knot')}”; b`, `a ${unbroken(`“${term('knot')}”;`)} b`],
  ['a possessive term', `a ${term('knot')}’s end`, `a ${unbroken(`${term('knot')}’s`)} end`],
  ['a term before a dash', `a ${term('knot')}—or b`, `a ${unbroken(`${term('knot')}—`)}or b`],
  ['a term before a citation', `a ${term('knot')}${cite(1)}. b`, `a ${unbroken(`${term('knot')}${cite(1)}.`)} b`],
  ['two citations', `a${cite(1)}${cite(2)}. b`, `a${unbroken(`${cite(1)}${cite(2)}.`)} b`],
  [
    'a long run of citations may wrap',
    `a.${[1, 2, 3, 4].map(cite).join('')}) b`,
    `a${unbroken(`.${cite(1)}`)}${cite(2)}${cite(3)}${cite(4)}) b`,
  ],
  [
    'a term at the end of an emphasis',
    `<strong>No ${term('knot')}</strong>: b`,
    `<strong>No </strong>${unbroken(`<strong>${term('knot')}</strong>:`)} b`,
  ],
  [
    'punctuation at the end of an emphasis',
    `<em>It <strong>is.</strong></em>${cite(1)} b`,
    `<em>It <strong>is</strong></em>${unbroken(`<em><strong>.</strong></em>${cite(1)}`)} b`,
  ],
  ['within an emphasis', `<em>a (${term('knot')}) b</em>`, `<em>a ${unbroken(`(${term('knot')})`)} b</em>`],
  ['punctuation in a link stays in the link', `<a href="x">a)</a>${cite(1)}`, `<a href="x">a)</a>${cite(1)}`],
  ['a script without spaces', `痛み${cite(1)}。痛`, `痛${unbroken(`み${cite(1)}。`)}痛`],
  ['each block by itself', `<ul><li>a.</li><li>${cite(1)}</li></ul>`, `<ul><li>a.</li><li>${cite(1)}</li></ul>`],
];

for (const [name, html, expected] of cases)
  test(`keeps on one line: ${name}`, () => {
    const tree = fromHtml(html, { fragment: true });
    const words = toString(tree);
    bindPunctuation(tree);
    assert.equal(toHtml(tree), expected);
    assert.equal(toString(tree), words);
  });
