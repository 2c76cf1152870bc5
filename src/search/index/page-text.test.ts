import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { sectionsOf } from './page-text.ts';

const read = (html: string) => sectionsOf(fromHtml(html, { fragment: true }).children);

test('groups text by heading, one block for each paragraph, item or cell', () => {
  assert.deepEqual(
    read(
      '<p>One.</p><h2 id="b">Two &amp; <i>three</i></h2><ul><li>four</li><li>five</li></ul><table><tr><th>a</th><td>b</td></tr></table>',
    ),
    [
      { id: '', heading: '', blocks: ['One.'] },
      { id: 'b', heading: 'Two & three', blocks: ['four', 'five', 'a', 'b'] },
    ],
  );
});

test('omits citations, hidden text, scripts and images, without gaps before punctuation', () => {
  const [section] = read(
    '<p>About 10 <a class="cite" data-pagefind-ignore>[1]</a>. <svg><title>x</title></svg><span aria-hidden="true">–</span>Then<br>more.</p><div hidden>y</div><script>z</script>',
  );
  assert.deepEqual(section?.blocks, ['About 10. Then more.']);
});

test('indexes an explained term, not its explanation', () =>
  assert.deepEqual(
    read('<p>A <button popovertarget="w">knot</button> is sore.</p><div id="w" popover>A sore spot.</div>')[0]?.blocks,
    ['A knot is sore.'],
  ));

test('separates a footnote number from the number before it', () =>
  assert.deepEqual(read('<p>about 10<sup data-pagefind-ignore>1</sup> visits</p>')[0]?.blocks, ['about 10 visits']));

test('keeps the space before a number that begins with a decimal point', () =>
  assert.deepEqual(read('<p>Take 2 .5 times <a data-pagefind-ignore>[1]</a>.</p>')[0]?.blocks, ['Take 2 .5 times.']));

test('excludes text marked for full-text search only', () =>
  assert.deepEqual(read('<p>Cups may help.</p><p data-index-ignore>The trials had 20 people.</p>')[0]?.blocks, [
    'Cups may help.',
  ]));
