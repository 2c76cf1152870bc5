import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './check-content.ts';
import { rules } from './index.ts';
import type { EntryRule } from './rule.ts';
import { changed, sampleDay, writeSample } from '../../test/fixtures/sample-content.ts';

/** Reports two fields and the body of every technique. */
const picky: EntryRule = {
  name: 'picky',
  why: 'It is for these tests.',
  scope: 'entry',
  example: { bad: '', good: '' },
  allowsExceptions: true,
  check: ({ kind }) =>
    kind === 'techniques'
      ? [{ path: ['aims', 0] }, { path: ['feels'] }, { bodyOffset: 0 }].map((place) => ({
          ...place,
          message: 'found',
          fix: '',
        }))
      : [],
};
const strict: EntryRule = { ...picky, name: 'strict' };
delete strict.allowsExceptions;

/** Problems of the technique with these exceptions: rule and field of each. */
function foundWith(exceptions: string, tested: EntryRule = picky, more: Record<string, string> = {}): string[] {
  const sample = writeSample({
    ...changed('techniques/kneading.md', 'aims:', `exceptions:\n${exceptions}\naims:`),
    ...more,
  });
  const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay, rules: [...rules, tested] });
  sample.remove();
  return problems.map(({ rule, field, message }) => `${rule} ${field || 'body'}: ${message}`);
}

const one = (rule: string, at?: string) =>
  `  - rule: ${rule}\n    reason: It is right here.${at === undefined ? '' : `\n    at: ${at}`}`;

const found = { aims: 'picky aims.0: found', feels: 'picky feels: found', body: 'picky body: found' };

const cases: [name: string, exceptions: string, left: string[]][] = [
  ['silences a rule on the whole entry', one('picky'), []],
  ['silences it in one field', one('picky', 'feels'), [found.aims, found.body]],
  ['silences it below a field', one('picky', 'aims'), [found.feels, found.body]],
  ['silences it in the text', one('picky', 'body'), [found.aims, found.feels]],
  ['takes several', `${one('picky', 'aims.0')}\n${one('picky', 'feels')}`, [found.body]],
];

for (const [name, exceptions, left] of cases)
  test(`an exception ${name}`, () => assert.deepEqual(foundWith(exceptions).toSorted(), left.toSorted()));

test('reports an unused exception with its position', () => {
  assert.deepEqual(
    foundWith(`${one('picky')}\n${one('picky', 'summary')}`).map((line) => line.slice(0, 62)),
    ['unused-exception exceptions.1.rule: "picky" reports nothing at'],
  );
});

test('suggests a rule for an exception with an unknown name', () => {
  assert.match(foundWith(one('pickyy')).join('\n'), /unused-exception exceptions\.0\.rule: there is no rule "pickyy"/);
});

test('rejects exceptions from a rule on safety', () => {
  const lines = foundWith(one('strict'), strict);
  assert.equal(lines.filter((line) => line.startsWith('strict')).length, 3);
  assert.match(lines.join('\n'), /the rule "strict" allows no exceptions/);
});

test('rejects an exception without a reason', () => {
  assert.match(foundWith('  - rule: picky').join('\n'), /exceptions\.0\.reason: "reason" is missing/);
});

test('reports no unused exceptions while another entry is invalid', () => {
  const broken = changed('tools/roller.md', 'powered: false', 'powered: maybe');
  assert.doesNotMatch(foundWith(one('picky', 'summary'), picky, broken).join('\n'), /unused-exception/);
});

const safety = new Set(['safe-body', 'hedged-wording', 'never-say', 'citation-exists', 'reference-exists', 'fresh']);

test('allows no exceptions from rules on safety and truth', () => {
  assert.deepEqual(
    rules.filter((rule) => safety.has(rule.name) && rule.allowsExceptions).map(({ name }) => name),
    [],
  );
});
