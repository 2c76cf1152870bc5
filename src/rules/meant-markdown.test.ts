/** Markdown that looks like a mistake and is intended: the rules accept it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from './check-content.ts';
import { changed, sampleDay, writeSample } from '../../test/fixtures/sample-content.ts';

const rules = new Set(['unparsed-markdown', 'misparsed-markdown', 'citation-form', 'citation-place', 'pasted-twice']);

const meant: readonly string[] = [
  // Brackets, in prose, code and links that work.
  'They said "it hurted" [sic]. The muscle[s] move.',
  'Use [brackets] (like these). See [Smith] [Jones].',
  'Write `[a][b]`, `[a](b c)`, `**` or `##` in code.',
  '```\n| a |\n##b\n[@smith2020\n```',
  'See [kneading](/techniques/kneading/ "Kneading"), [kneading](</techniques/kneading/>).',
  'See [kneading][a].\n\n[a]: /techniques/kneading/',
  'See [**kneading**](/techniques/kneading/) and [`kneading`](/techniques/kneading/).',
  'Twice [@smith2020][@smith2020], and **so [@smith2020]**.',
  'It rolls[^1].\n\n[^1]: On the floor.\n    And on a mat.',
  'Escaped: \\[a\\]\\[b\\], \\[^9\\], \\*\\*, \\_\\_, \\`, \\## and \\\\.',
  'See https://example.org/a__b__c**d_/e.png and www.example.org/~a_b_.',
  'It rolls [@smith2020], *[@smith2020]*, [@smith2020; @smith2020].',
  'Ask [the team] (all-day), (smith), [smith], @home or @smith. Escaped: \\[12\\] and \\[smith2020\\].',
  'Rest [1, 3] and [2.5].',
  'So?? They said [x/y], [I] and [note: so]. © 2020 ®. 2^ and ^ alone; $5 and $6.',
  'Step 1: sit. Step 2: lie.\n\nAt 8:30 or 12 - 14.\n12 - 14 days.',
  '✅ One sign alone.',
  // Repeated, but short.
  'Ask your doctor first.\n\nText.\n\nAsk your doctor first.',
  // Asterisks, rules and symbols.
  '5 * 3 * 2 is 30. The prices* may change.\n\n*Ask before you go.',
  'It is ***firm***, _so_ and *so*, **so**-called and "*so*".',
  'Name: ______ snake_case_name',
  'R&D, AT&T; a&nbsp;b &lt;b&gt; © 2020, &c;',
  'From ~5 to ~10 minutes. ~~Not so.~~ A < b > c <5 minutes.',
  'It costs $20 to $40, or 50/50, at 3:1. One line\\\nand the next.',
  'First line  \nand the next.',
  '#1 of all. Number #2.',
  // Lines that look like list items.
  '– One dash alone.',
  'In the year\n2020. Then came another.',
  'a) alone. Then (a) and (b) in one line.',
  'From 2.5 mg to 3.5 mg, version 1.2.\n4.x is the next one.',
  '- one\n  goes on\n- two\n    - below',
  '1. one\n\n   goes on\n2. two',
  '> one\n> two\n>\n> - three',
  '- [ ] to do\n- [x] done',
  '1. one\n2. two\n\nText.\n\n3. three',
  'Do this:\n- 5 minutes\n- 10 minutes',
  'It is done in\\\n\\- a line',
  '2026\\. It was good.',
  "It is 3×10, 3\\*10\\*2 or 2_3_4. The [roller](/tools/roller/)'s grip, in **2** of _3_.",
  '**重要**です、*운동*은',
  'He said "it took 5" and "I did 10". The 90\'s.',
  '> Twelve weeks later, she walked.',
  'It takes 2 *whole* weeks, and *5* of 10 like it.',
  // Tables.
  '| a | b |\n| - | - |\n| • c | d\\|e |\n| f |\n\nText.',
  'a | b\n--- | ---\nc | d',
  'A | B in one line.',
  // Headings, thematic breaks, and words that are also field names.
  '## One ##\n\nText\n\n---\n\nText.',
  'Title: a word.\n\nsteps to take: two.\n\n- price: 20',
  '<!-- a note for authors: **so -->\n\nText.',
  'It is “firm” -- so ... they say.',
];

const found = (text: string) => {
  const sample = writeSample(changed('tools/roller.md', '\nText.\n', `\n${text}\n`));
  const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay });
  sample.remove();
  return problems.filter(({ rule }) => rules.has(rule)).map(({ message }) => message);
};

for (const text of meant)
  test(`accepts ${JSON.stringify(text)}`, () => {
    assert.deepEqual(found(text), []);
  });

const inFields = [
  '"Press [with care], 5 * 3 times."',
  'It is 3-4 cm (R&D), #2 of all.',
  '"Snake_case_name, 5–10: so."',
  '2.5 cm above.',
];

for (const text of inFields)
  test(`accepts in a field: ${text}`, () => {
    const sample = writeSample(changed('tools/roller.md', '  - Breathe.', `  - ${text}`));
    const { problems } = checkContent({ contentDir: sample.dir, today: sampleDay });
    sample.remove();
    assert.deepEqual(
      problems.filter(({ rule }) => rules.has(rule)).map(({ message }) => message),
      [],
    );
  });
