/** Sample of rendered Markdown for the design page: tables, tasks, code, quotations and footnotes. */
import { uiStrings } from '../ui-strings.ts';

const { markdown } = uiStrings.design;
const sides = ['left', 'center', 'right'];

const cells = (name: 'th' | 'td', texts: readonly string[]) =>
  texts.map((text, index) => `<${name} style="text-align: ${sides[index % 3]}">${text}</${name}>`).join('');

const tasks = markdown.tasks
  .map(
    (text, index) => `<li class="task-list-item"><input type="checkbox"${index === 0 ? ' checked' : ''}> ${text}</li>`,
  )
  .join('');

const call = '<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref>1</a></sup>';
const back = '<a href="#user-content-fnref-1" data-footnote-backref aria-label="1">↩</a>';

/** HTML as Astro renders Markdown. */
export const markdownSample = `<blockquote><p>${markdown.quote}</p></blockquote>
<pre><code>${markdown.code}\n</code></pre>
<table><thead><tr>${cells('th', markdown.columns)}</tr></thead><tbody><tr>${cells(
  'td',
  markdown.columns.map(() => markdown.cell),
)}</tr></tbody></table>
<ul class="contains-task-list">${tasks}</ul>
<p>${markdown.text}.${call}</p>
<section data-footnotes class="footnotes"><ol><li id="user-content-fn-1"><p>${markdown.footnote} ${back}</p></li></ol></section>`;
