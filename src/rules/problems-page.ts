/** The page that replaces all others in development while the content has errors. */
import { linesOf } from '../model/files.ts';
import type { Problem } from '../model/problem.ts';
import type { GuardState } from './content-guard.ts';
import { frameOf } from './formats/frame.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const style = `:root{color-scheme:light dark;--line:light-dark(#d9cfbd,#3a4648);--clay:light-dark(#9a3412,#f3a27c)}
body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;padding:1.5rem;max-width:60rem;background:light-dark(#faf6ee,#11181a);color:light-dark(#1c2426,#e8e4da)}
h1{font-size:1.4rem;margin:0}p{margin:.3rem 0}ol{padding:0;list-style:none}
li{margin-block:1rem;padding:.8rem 1rem;border:1px solid var(--line);border-inline-start:.4rem solid var(--clay);border-radius:.4rem;background:light-dark(#fffdf8,#192224)}
code,pre{font:.9rem/1.45 ui-monospace,monospace;overflow-wrap:anywhere}pre{margin:.5rem 0 0;padding:.6rem;overflow-x:auto;border:1px solid var(--line);border-radius:.4rem}
.at{font-weight:600;color:var(--clay)}.fix{font-weight:600}.rule{opacity:.8}`;

function item({ file, line, column, field, message, fix, rule }: Problem): string {
  const frame = frameOf(linesOf(file) ?? [], { line, column }).join('\n');
  return `<li data-problem><code class="at">${escape(`${file}:${line}:${column}`)}</code>
<p>${field ? `<code>${escape(field)}</code>: ` : ''}${escape(message)}.</p><p><span class="fix">${escape(fix)}</span> <span class="rule">[${escape(rule)}]</span></p>
${frame && `<pre tabindex="0">${escape(frame)}</pre>`}</li>`;
}

/** Polls for changes and reloads; continues while the server restarts. */
const script = (tag: string) => `const look = async () => {
  try {
    const { headers } = await fetch(location.href, { method: 'HEAD', headers: { accept: 'text/html' } });
    if (headers.get('etag') !== ${JSON.stringify(tag)}) return location.reload();
  } catch {}
  setTimeout(look, 700);
};
look();`;

/** Says what is wrong and how to fix it, and goes away by itself once that is done. */
export function problemsPage({ errors, tag }: GuardState): string {
  const count = `${errors.length} ${errors.length === 1 ? 'problem' : 'problems'}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${count}</title>
<style>${style}</style></head>
<body><main><h1>${count} in the content</h1><p>Fix the file and save it. This page reloads when all problems are fixed.</p><ol role="list">${errors.map(item).join('')}</ol></main><script>${script(tag)}</script></body></html>`;
}
