/** Text that some parser of Markdown, HTML, XML or JSON could interpret as syntax. */

/** Valid bodies of one or more paragraphs. */
export const inBody: readonly string[] = [
  'About 10[^a] visits, or 12[^a], and 3[^b].',
  '[^a]: It was 5 of 40[^b].\n\n[^b]: See 2 studies.',
  'Do 3×10×2 sets, 3\\*10\\*2 sets, or 5 * 3 * 2. Not 2_3_4, \\_5_ or 6\\_7.',
  'It took <5 minutes, not >10, and 5 < 6 > 4. It is 5 &lt; 6 &gt; 4 as well.',
  'From ~5 to ~10 minutes, ±2, at +5 or -5 °C, 50 % or 50% & more.',
  'It costs $20 to $40, €5, 6 £ or 1,000.50. R&D, AT&T; Q&A. 7/10, 1:30 and 2.5–3.5, #5 of 10.',
  "2026\\. It was good. [1, 3] and (4), {5}? \"6\" and '7', the '90s.",
  'One line  \n20 of the next\\\n30 of the last\nand 40 on.',
  '\\- 50 dollars, \\+ 6, \\> 7, \\# 8 and \\| 9.',
  '1. Sit for 5 minutes.\n2. Stand for 6.\n\n   Or 7.\n3. Walk 8.\n\nThen 9.\n\n4. Rest 10.',
  '- 5 minutes\n- 6 minutes\n  - 7 within\n  - 8 within\n- 9',
  '| Age | Dose |\n| :-- | --: |\n| 5 | 10 |\n| 6\\|7 | <8 |',
  '> It took me twelve weeks,\n> and 13 visits.',
  'The **5** of *6*, ~~not 7~~ but 8, the `9 * 10` and [11 tips](/tools/roller/) or [12][r].',
  '[r]: /tools/roller/',
  '- [ ] 14 to do\n- [x] 15 done',
  'See https://example.org/a_b?c=16&d=17 or www.example.org/18.',
  'It is H₂O, 20 cm², ½ a cup, 3 μg, 100\u00a0kg or 5&nbsp;kg, and 21\u201122.',
  'Zürich naïve 25 علاج 26 物理治療27 טיפול 28 🧊29.',
  '## The 5 rules of 10\n\nThey hold for 11.<!-- 12 do not -->',
];

/** Valid texts of fields. */
export const inFields: readonly string[] = [
  'Do 3*10*2 sets, 2_3_4, a~b~c or 5 * 3.',
  'Rest <5 minutes, >6, ~7, ±8, +9 or -10 °C.',
  'Pay $20, 50% & more: AT&T, R&D; 1,000.50 (#5).',
  'Say "25" and \'26\', [so, 27], 28/29 or 1:30.',
  'Wait 3–5 days, ½ a cup, 20 cm², 物理治療 and علاج.',
];

/** Text that would change, and must be rejected. */
export const refusedInBody: readonly string[] = [
  'Do 3*10*2 sets.',
  'From 5~6~7.',
  '1. a\n2. b\n4. c',
  '2026. It was good.',
  'It costs about 40 to\n- 50 dollars.',
  'It costs about 40\n+ 5 dollars.',
  'It weighs\n> 5 kg.',
  '> 5 kg is much.',
  'Text\n===',
  'Text\n---',
  '    5 minutes',
  'It is &frac12; a cup.',
  'Don`t do 5, don`t do 6.',
  '5<b>6</b>',
  '[5]: /6/',
  '``` 5\n6\n```',
  '1[0](/tools/roller/)0 visits',
];
