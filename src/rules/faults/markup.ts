/** What may not stand in Markdown, MDX or an address. */
import { changed } from '../sample-content.ts';
import { kneading, text, type Fault } from './fault.ts';

export const markup: readonly Fault[] = [
  [
    '</script> in a title',
    changed(kneading, 'title: Kneading', 'title: "</script><script>alert(1)</script>"'),
    /title: must be plain text: leave out HTML tags/,
  ],
  [
    'a javascript: address of a source',
    changed('sources.yaml', 'https://example.org/kneading', '"javascript:alert(1)"'),
    /sources\.yaml:7:8 smith2020\.url: must be a public web address/,
  ],
  [
    'a javascript: link in a text',
    changed(kneading, '(/tools/roller/)', '(javascript:alert%281%29)'),
    /the address "javascript:alert%281%29" is not one that a page may link to/,
  ],
  [
    'a data: link in a text',
    changed(kneading, '(/tools/roller/)', '(data:text/html,x)'),
    /is not one that a page may link to/,
  ],
  [
    'an address without a host',
    changed(kneading, '(/tools/roller/)', '(//evil.example/x)'),
    /is not one that a page may link to/,
  ],
  [
    'a script in Markdown',
    changed(kneading, 'It is done', '<script>alert(1)</script> It is done'),
    /HTML stands in the text.*\[safe-body\]/,
  ],
  [
    'an event handler in Markdown',
    changed(kneading, 'It is done', '<b onclick="x()">It</b> is done'),
    /HTML stands in the text/,
  ],
  [
    'a script between two comments on one line',
    { [kneading]: `${text(kneading)}\n<!-- a --><script>alert(1)</script><!-- b -->\n` },
    /kneading\.md:38:1 HTML stands in the text: <!-- a --><script>.*\[safe-body\]/,
  ],
  [
    'a comment that a browser ends at its beginning',
    { [kneading]: `${text(kneading)}\n<!--> <script>alert(1)</script> -->\n` },
    /kneading\.md:38:1 HTML stands in the text/,
  ],
  [
    'a comment that a browser ends before Markdown does',
    { [kneading]: `${text(kneading)}\n<!-- a --!> <script>alert(1)</script> -->\n` },
    /kneading\.md:38:1 HTML stands in the text/,
  ],
  [
    'a component in a file that is not MDX',
    { [kneading]: `${text(kneading)}\n<Fact id="share" />\n` },
    /kneading\.md:38:1 HTML stands in the text: <Fact id="share" \/>\. Components work in \.mdx files/,
  ],
  [
    'an image whose address stands elsewhere',
    { [kneading]: `${text(kneading)}\n![x][pic]\n\n[pic]: https://example.org/x.png\n` },
    /kneading\.md:38:1 an image stands in the text/,
  ],
  [
    'a link without words whose address stands elsewhere',
    { [kneading]: `${text(kneading)}\nSee [][a].\n\n[a]: /tools/roller/\n` },
    /kneading\.md:38:5 a link has no words/,
  ],
  [
    'an image',
    changed(kneading, 'It is done', '![x](https://example.org/x.png) It is done'),
    /an image stands in the text/,
  ],
  [
    'an import in MDX',
    changed('pages/cost.mdx', 'Prices differ.', "import fs from 'node:fs'\n\nPrices differ."),
    /program code stands in the text/,
  ],
  [
    'a text in MDX that only Astro reads as code',
    changed('pages/cost.mdx', 'Prices differ.', 'export\nPrices differ.'),
    /cost\.mdx:19:1 MDX reads a text that begins with "export" as program code.*\[safe-body\]/,
  ],
  [
    'code in MDX that only Astro reads as code',
    changed('pages/cost.mdx', 'Prices differ.', 'export*from "node:fs"'),
    /cost\.mdx:19:1 MDX reads a text that begins with "export" as program code/,
  ],
  [
    'an expression in MDX',
    changed('pages/cost.mdx', 'Prices differ.', '{process.env.HOME}'),
    /program code stands in the text/,
  ],
  [
    'an unknown component in MDX',
    changed('pages/cost.mdx', '<Fact id="share" />', '<Facts id="share" />'),
    /there is no component <Facts>\. Did you mean "Fact"\?/,
  ],
  ['broken MDX', changed('pages/cost.mdx', 'Prices differ.', 'Prices <5 differ.'), /cost\.mdx:\d+:\d+ this is not MDX/],
  [
    'an address that no browser can read',
    changed(kneading, '(/tools/roller/)', '(https://example.org:99999/)'),
    /is not one that a page may link to/,
  ],
  ...[
    'http://localhost:4321/tools/roller/',
    'http://127.0.0.1/',
    'https://https://example.org/',
    'https://example,org/',
  ].map((url): Fault => [
    `a link that only the author can follow: ${url}`,
    changed(kneading, '(/tools/roller/)', `(${url})`),
    /is not one that a page may link to/,
  ]),
  [
    'a link without words',
    changed(kneading, 'It is done', '[](/tools/roller/) It is done'),
    /36:1 a link has no words/,
  ],
  [
    'characters that turn the order of a text',
    changed(kneading, 'It is done', 'It \u202e is done'),
    /36:4 an invisible character \(U\+202E\) stands here/,
  ],
  [
    'a component with an attribute of the builder',
    changed('pages/cost.mdx', '<Fact id="share" />', '<Fact id="share" set:html="x" />'),
    /cost\.mdx:21:1 <Fact> has an attribute that is not its own.*Write <Fact id="…" \/>/,
  ],
  [
    'a component with something in it',
    changed('pages/cost.mdx', '<Fact id="share" />', '<Fact id="share">\n\ntext\n\n</Fact>'),
    /cost\.mdx:21:1 something stands within <Fact>/,
  ],
  [
    'a component that is not closed, where it stands',
    changed('pages/cost.mdx', '<Fact id="share" />', '<Fact id="share">'),
    /cost\.mdx:21:1 this is not MDX: Expected a closing tag for `<Fact>`\./,
  ],
  [
    'a comment of HTML in MDX',
    changed('pages/cost.mdx', 'Prices differ.', 'Prices <!-- all of them --> differ.'),
    /cost\.mdx:19:\d+ MDX has no comments of HTML\. Write \{\/\* the comment \*\/\}\./,
  ],
  [
    'a comment of MDX in a heading',
    changed('pages/cost.mdx', 'Prices differ.', '## Prices {/* all */}\n\nThey differ.'),
    /cost\.mdx:19:\d+ program code stands in the text/,
  ],
];
