import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Level } from './levels.ts';
import { matchNames, prepareNames, type NamedPage } from './names.ts';

const page = (path: string, title: string, names: string[] = []): NamedPage => ({
  path,
  title,
  names,
  kind: 'x',
  level: 'entry',
});
const list = {
  language: 'en',
  alerts: [],
  pages: [
    page('cost/', 'Cost', ['price of a visit', 'private fees']),
    page('care/', 'Getting care', ['private clinic']),
    page('safety/', 'Safety', ['when not to have massage']),
    page('why/', 'Benefits', ['why have massage']),
  ],
};
const match = (asked: string[], alike = new Map<string, string[]>()) =>
  matchNames(prepareNames(list, new Set(['when', 'not', 'to', 'have', 'why', 'a', 'of']), alike), asked, false);

test('the names of a page cover a question together that none of them covers', () => {
  const cost = match(['private', 'visit']).find(({ page: { path } }) => path === 'cost/');
  assert.equal(cost?.covered, 1);
  assert.ok(cost.score < 0.8);
});

test('a word that means the same fits less than the word itself', () => {
  const alike = new Map([['expensive', ['price']]]);
  assert.deepEqual(match(['expensive']), []);
  const [meant] = match(['expensive'], alike);
  const [said] = match(['price'], alike);
  assert.equal(meant?.page.path, 'cost/');
  assert.ok(meant.score < (said?.score ?? 0));
});

test('of the words of questions the rare ones tell more: "not" is not "have"', () =>
  assert.equal(match(['when', 'not', 'have', 'massage'])[0]?.page.path, 'safety/'));

const specialty: NamedPage = { ...page('neuro/', 'Neurological therapy', ['MS therapist', 'MS']), level: 'field' };
const condition: NamedPage = { ...page('ms/', 'Multiple sclerosis', ['MS']), kind: 'topics', level: 'topic' };
const others = Array.from({ length: 12 }, (_, i) => page(`other-${i}/`, `Other ${i}`, ['patient']));
const best = (pages: NamedPage[], asked: string[]) =>
  matchNames(prepareNames({ language: 'en', alerts: [], pages }), asked, false)[0];

test('a field of work, which is about many things, counts less by the same name than a page about one', () => {
  const at = (level: Level) => best([{ ...specialty, level }, ...others], ['ms', 'patient'])?.score ?? 0;
  assert.ok(at('field') < at('entry'));
});

test('a name that stands in the question as a whole counts more than one that stands there in part', () => {
  const whole = best([condition, ...others], ['ms', 'patient']);
  const part = best([{ ...condition, names: ['MS walking'] }, ...others], ['ms', 'patient']);
  assert.ok((whole?.score ?? 0) > 1.1 * (part?.score ?? 0));
});
