import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFolder } from '../model/content-folder.ts';
import { contentOf } from '../model/layered-content.ts';
import { stringsOf } from '../model/strings.ts';
import { calledNumbers } from '../model/called-numbers.ts';
import { checkContent, checkFolder } from './check-content.ts';
import { emergencyNumbersFor } from './emergency-numbers.ts';
import { emergencyNumbers } from '../model/emergency-numbers.ts';
import { changed, sampleDay, writeSample } from '../../test/fixtures/sample-content.ts';

const all = [...new Set(Object.values(emergencyNumbers).flatMap(({ emergency, help }) => [...emergency, ...help]))];
const numbersIn = (text: string) => calledNumbers(text, all).map(({ number }) => number);

for (const [text, ...expected] of [
  ['Call 911.', '911'],
  ['Call **911** right away for chest pain.', '911'],
  ['Call [911](tel:911) now.', '911', '911'],
  ['Call\n911 if you faint.', '911'],
  ['Call 9-1-1.', '911'],
  ['Dial nine-one-one.', '911'],
  ['Some signs need a doctor or 911 before any therapist.', '911'],
  ['Call or text 988, or call 911 in immediate danger.', '988', '911'],
  ['The 911 operator stays on the line.', '911'],
  ['| Emergency | 999 |', '999'],
  ['Phone 999 and ask for an ambulance.', '999'],
  ['Ring 112 from any mobile.', '112'],
  ['Call 112 or 999.', '112', '999'],
  ['Ask NHS 111 for advice.', '111'],
  ['Call triple zero (000).', '000', '000'],
  ['Call Lifeline on 13 11 14, day or night.', '13 11 14'],
  ['Call Samaritans free on 116 123.', '116 123'],
  ['Call 116123.', '116 123'],
  ['Text 1737 for free.', '1737'],
] as const)
  test(`finds a number to call in ${JSON.stringify(text)}`, () =>
    assert.deepEqual(numbersIn(text).toSorted(), expected.toSorted()));

for (const text of [
  'About 112 people took part.',
  'The trial called 112 patients.',
  'In an emergency department, 112 of 988 people were seen.',
  'Take 999 mg.',
  'It rose from 111 to 112.',
  'In 2,000 people and 1.000 more.',
  'Call 415-555-9111 or 1-800-911-0000.',
  'Call 020 7946 0999 today.',
  'A call center with 112 staff.',
  'Phone use rose to 112 minutes.',
  'The study is new [@call-911; @wyo-health-988].',
  'Call your clinic: https://example.org/call/911.',
  'Call us and quote doi:10.1000/911 please.',
  'The code is `call 911`.',
  'Call $911 a lot.',
  'Route 112, room 911.',
  'The call lasted 9.112 seconds.',
  'Of 999 people, half had pain.',
  'Press the ring finger 112 times.',
])
  test(`finds no number to call in ${JSON.stringify(text)}`, () => assert.deepEqual(numbersIn(text), []));

const content = readFolder('src/content');
const problemsFor = (region: string, emergency: string) =>
  checkFolder(content, { today: sampleDay, rules: [emergencyNumbersFor(region, emergency)] }).problems.filter(
    ({ rule }) => rule === 'emergency-numbers',
  );

test('reports nothing for this guide and its region', () =>
  assert.deepEqual(problemsFor('US', 'In an emergency, call 911.'), []));

test('reports every number of this guide for another region', () => {
  const { parsedEntries } = contentOf(content);
  const named = parsedEntries
    .filter(({ kind }) => kind !== 'sources' && kind !== 'care')
    .flatMap((parsedEntry) => stringsOf(parsedEntry))
    .flatMap(({ text }) => [...text.matchAll(/(?<![\w-])(?:911|988)\b/g)]);
  assert.ok(named.length > 5);
  for (const region of ['GB', 'IE', 'AU', 'NZ', 'DE']) {
    const problems = problemsFor(region, 'In an emergency, call for help.');
    assert.equal(problems.length, named.length, region);
    for (const { line, column, fix, severity } of problems) {
      assert.ok(line > 1 && column > 0);
      assert.match(fix, new RegExp(emergencyNumbers[region]?.emergency[0] ?? ''));
      assert.equal(severity, 'error');
    }
  }
});

test('reports the line and column in fields and in the text', () => {
  const sample = writeSample({
    ...changed('tools/roller.md', '  - roll over a joint.', '  - forget to call 999.'),
  });
  const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay });
  sample.remove();
  const problem = problems.find(({ rule }) => rule === 'emergency-numbers');
  assert.match(problem?.field ?? '', /\.0$/);
  assert.match(problem?.message ?? '', /"999" is the number of another country: this guide is for US/);
});

const found = (changes: Record<string, string>, region: string, emergency: string) => {
  const sample = writeSample(changes);
  const { problems } = checkContent({
    contentDir: sample.dir,
    today: sampleDay,
    rules: [emergencyNumbersFor(region, emergency)],
  });
  sample.remove();
  return problems.filter(({ rule }) => rule === 'emergency-numbers').map(({ message }) => message);
};
const called = 'In an emergency, call for help.';
const text = (sentence: string) => changed('tools/roller.md', '\nText.\n', `\n${sentence}\n`);

test('checks the emergency sentence of the footer', () => {
  assert.match(found({}, 'GB', 'In an emergency, call 911.').join(), /emergency in src\/guide\.config\.ts: "911"/);
  assert.deepEqual(found({}, 'GB', 'In an emergency, call 999.'), []);
});

test('accepts headings of a card for other countries', () => {
  const heading = (lines: string) => changed('care.yaml', '    US: "Call 911 if you have:"', lines);
  assert.deepEqual(
    found(heading('    US: "Call 911 if you have:"\n    GB: "Call 999 if you have:"'), 'GB', called),
    [],
  );
  assert.equal(found(heading('    GB: "Call 911 if you have:"'), 'GB', called).length, 1);
});

test('accepts a number in a sentence that names its country', () => {
  assert.deepEqual(found(text('If you travel in the US, call 911.'), 'GB', called), []);
  assert.equal(found(text('Call 911. In the US, ask a doctor.'), 'GB', called).length, 1);
});

test('takes the numbers from the care cards for a country that is not listed', () => {
  const card = changed('care.yaml', '    US: "Call 911 if you have:"', '    MX: "Call 911 if you have:"');
  assert.deepEqual(found({ ...card, ...text('Call 911 now.') }, 'MX', called), []);
  assert.equal(found({ ...card, ...text('Call 999 now.') }, 'MX', called).length, 1);
});

test('checks a long text in linear time', () => {
  const long = 'Call 911 if you can. '.repeat(40_000);
  assert.equal(numbersIn(long).length, 40_000);
  assert.deepEqual(numbersIn('[@'.repeat(100_000)), []);
  assert.deepEqual(numbersIn(`${'](x'.repeat(100_000)} 911`), []);
});
