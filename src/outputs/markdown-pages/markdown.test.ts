import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { markdownOf } from './markdown.ts';

const cases: [what: string, html: string, markdown: string][] = [
  ['headings, lists and bold text', '<h1>A</h1><ul><li>b</li></ul><p><strong>c</strong></p>', '# A\n\n- b\n\n**c**\n'],
  ['links are made whole', '<p><a href="/tools/">a</a></p>', '[a](https://example.org/tools/)\n'],
  ['links to anchors on the page become text', '<p>a <a class="cite" href="#source-x">[1]</a></p>', 'a \\[1]\n'],
  ['a table', '<table><tr><th>a</th></tr><tr><td>b</td></tr></table>', '| a |\n| - |\n| b |\n'],
  [
    'a caption comes before its table',
    '<table><caption>b <em>c</em></caption><tr><th>a</th></tr></table>',
    'b *c*\n\n| a |\n| - |\n',
  ],
  [
    'the columns of a table keep their sides',
    '<table><tr><th class="align-left">a</th><th class="align-right">b</th><th class="align-center">c</th></tr></table>',
    '| a  |  b |  c  |\n| :- | -: | :-: |\n',
  ],
  [
    'tasks keep their boxes',
    '<ul class="contains-task-list"><li class="task-list-item"><span class="task" role="img" aria-label="To do">☐</span> a</li><li><p><span class="task done">☑</span> b</p></li></ul>',
    '- [ ] a\n\n- [x] b\n',
  ],
  ['a drawing is told in words', '<svg role="img" aria-label="Two hands."></svg>', '(Two hands.)\n'],
  ['a map of what is listed is left out', '<svg class="drawing areas" aria-label="A map."></svg><p>Neck</p>', 'Neck\n'],
  [
    'what only a browser can use is left out',
    '<form><button>Go</button></form><script>a</script><p hidden>b</p><p>c</p>',
    'c\n',
  ],
  [
    'a word that shows its meaning stays a word',
    '<p>a <button type="button" class="term" popovertarget="word-copay">copay <em>b</em></button>: c</p>',
    'a copay *b*: c\n',
  ],
  ['the link to a finding is left out', '<p>a<a class="cite no-print" href="#claim-a">#</a></p>', 'a\n'],
  ['the urgency comes before a colon', '<h3><span class="level">Urgent</span><br>Call:</h3>', '### Urgent: Call:\n'],
  ['contents that lead nowhere are left out', '<details class="toc"><ol><li>a</li></ol></details><p>b</p>', 'b\n'],
  ['the way to the page is left out', '<nav><a href="/">Home</a></nav><p>a</p>', 'a\n'],
  [
    'parts that only look apart are set apart',
    '<p><span class="tag">a</span><span class="certainty">b</span></p>',
    'a. b\n',
  ],
];

for (const [what, html, markdown] of cases)
  test(what, () =>
    assert.equal(
      markdownOf(fromHtml(`<main>${html}</main>`), (link) => `https://example.org${link}`),
      markdown,
    ),
  );

test('throws for a page without a main element', () => {
  assert.throws(() => markdownOf(fromHtml('<p>a</p>'), String), /without <main>/);
});
