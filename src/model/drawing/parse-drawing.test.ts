import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawingText } from './drawing.ts';
import { drawingStart } from './drawing-form.ts';
import { parseDrawing } from './parse-drawing.ts';

const line = '<path d="M20 20h60"/>';
const drawn = (inside: string) => `${drawingStart}\n${inside}\n${line}</svg>\n`;
const messagesOf = (source: string) =>
  parseDrawing(source).problems.map((problem) => `${problem.line}:${problem.column} ${problem.message}`);

test('keeps the elements, attributes and values of a drawing, and nothing else', () => {
  const { tree } = parseDrawing(
    `${drawingStart}\n  <g  transform='translate(1, 2) scale(.5)' ><path d="M1 1\n  L20 20" fill = "var(--wash)"></path></g>\n\n</svg>\n\n`,
  );
  assert.ok(tree);
  assert.equal(
    drawingText(tree),
    `${drawingStart}<g transform="translate(1, 2) scale(.5)"><path d="M1 1   L20 20" fill="var(--wash)"/></g></svg>\n`,
  );
});

/** Content that another parser would execute, load or show: each is refused, with its position. */
const hostile: [what: string, inside: string, problem: RegExp][] = [
  ['a body of a page', '<body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"/>', /^2:1 <body> is not allowed/],
  ...['html', 'head', 'tr', 'td', 'tbody', 'caption', 'col', 'frame', 'frameset'].map(
    (name): [string, string, RegExp] => [
      `<${name}>, which a reader of HTML drops`,
      `<${name} xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"/>`,
      /^2:1 <\w+> is not allowed/,
    ],
  ),
  ['a script', '<script>alert(1)</script>', /^2:1 <script> is not allowed/],
  ['a script in a group', '<g>\n <script>alert(1)</script></g>', /^3:2 <script> is not allowed in <g>/],
  ['a script in a path', '<path d="M1 1h9"><script/></path>', /^2:18 <script> is not allowed in <path>/],
  ['a style', '<style>@import "//example.org"</style>', /^2:1 <style> is not allowed/],
  ['a link', '<a href="javascript:alert(1)"><path d="M1 1h9"/></a>', /^2:1 <a> is not allowed/],
  ['a picture', '<image href="https://example.org/x.png"/>', /^2:1 <image> is not allowed/],
  ['a use of elsewhere', '<use href="https://example.org/x.svg#a"/>', /^2:1 <use> is not allowed/],
  ['foreign content', '<foreignObject><iframe/></foreignObject>', /^2:1 <foreignObject> is not allowed/],
  ['an animation', '<path d="M1 1h9"><animate attributeName="d"/></path>', /^2:18 <animate> is not allowed/],
  ['a set', '<set attributeName="onload" to="alert(1)"/>', /^2:1 <set> is not allowed/],
  ['words', '<text>Press here</text>', /^2:1 <text> is not allowed/],
  ['a drawing in the drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', /^2:1 <svg> is not allowed/],
  ['a handler', '<path onclick="alert(1)" d="M1 1h9"/>', /^2:7 <path> may not have the attribute "onclick"/],
  [
    'a handler behind other attributes',
    `<path d=' onload="' onload="alert(1)"/>`,
    /2:21 <path> may not have the attribute "onl/,
  ],
  ['a style of its own', '<path style="fill:red" d="M1 1h9"/>', /^2:7 <path> may not have the attribute "style"/],
  ['a class', '<path class="x" d="M1 1h9"/>', /^2:7 <path> may not have the attribute "class"/],
  ['an id', '<path id="x" d="M1 1h9"/>', /^2:7 <path> may not have the attribute "id"/],
  ['a reference of a picture', '<path href="#x" d="M1 1h9"/>', /^2:7 <path> may not have the attribute "href"/],
  [
    'an inherited name of JavaScript',
    '<path constructor="x" d="M1 1h9"/>',
    /^2:7 <path> may not have the attribute "constr/,
  ],
  ['a prototype', '<path __proto__="x" d="M1 1h9"/>', /^2:7 <path> may not have the attribute "__proto__"/],
  [
    'an element of another namespace',
    '<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>',
    /^2:1 <h:script> is not allowed/,
  ],
  ['a namespace', '<g xmlns="http://www.w3.org/1999/xhtml"/>', /^2:4 <g> may not have the attribute "xmlns"/],
  ['a prefix', '<g xmlns:x="http://www.w3.org/1999/xhtml"/>', /^2:4 <g> may not have the attribute "xmlns:x"/],
  ['a color of its own', '<path fill="#fff" d="M1 1h9"/>', /^2:7 "fill" must be a color of drawings/],
  ['a color from elsewhere', '<path fill="url(https://example.org/#x)" d="M1 1h9"/>', /^2:7 "fill" must be a color/],
  ['a color of another name', '<path fill="var(--ink)" d="M1 1h9"/>', /^2:7 "fill" must be a color/],
  ['a script as a value', '<path stroke="javascript:alert(1)" d="M1 1h9"/>', /^2:7 "stroke" must be a color/],
  ['a width with a unit', '<path stroke-width="2px" d="M1 1h9"/>', /^2:7 "stroke-width" must be a number/],
  ['a transform that is none', '<g transform="url(#x)"/>', /^2:4 "transform" must be translate/],
  ['a scale of nothing', '<g transform="translate(1 1) scale(1 0.0)"/>', /^2:4 "transform" has a scale of 0/],
  ['a path with a word in it', '<path d="M1 1 url(#x)"/>', /^2:7 "d" is not valid path data: /],
  ['a path that is not ended', '<path d="M1 1L2"/>', /^2:7 "d" is not valid path data: /],
  ['a path without a start', '<path d="L1 1"/>', /^2:7 "d" must begin with M/],
  ['a path of endless size', '<path d="M1e999 1h9"/>', /^2:7 "d" has a number beyond/],
  ['a path of nothing', '<path/>', /^2:1 <path> needs the attribute "d"/],
  ['a comment', '<!-- <path> -->', /^2:1 a comment is not allowed/],
  ['a CDATA section', '<![CDATA[<script/>]]>', /^2:1 a CDATA section is not allowed/],
  ['text', 'alert(1)', /^1:\d+ text is not allowed/],
  ['a processing instruction', '<?xml-stylesheet href="x.css"?>', /^2:1 a processing instruction is not allowed/],
  ['a character by its number', '<path d="M1 1h&#57;"/>', /^2:15 a character reference/],
  ['a named character', '<path d="M1 1h9" fill="&quot;"/>', /a character reference/],
  ['an entity that is not declared', '<path d="&x;"/>', /^2:\d+ this is not well-formed XML: named entity/],
  ['a bare ampersand', 'a & b', /^2:\d+ this is not well-formed XML/],
  ['a document type inside', '<!DOCTYPE svg>', /^\d:\d+ this is not well-formed XML/],
  ['a tag that is not closed', '<g>', /this is not well-formed XML/],
  ['a tag in capitals', '<PATH d="M1 1h9">', /this is not well-formed XML/],
  ['a closed tag in capitals', '<PATH d="M1 1h9"/>', /^2:1 <PATH> is not allowed/],
  ['an attribute in capitals', '<path D="M1 1h9" d="M1 1h9"/>', /^2:7 <path> may not have the attribute "D"/],
  ['an attribute twice', '<path d="M1 1h9" d="M1 1h9"/>', /^2:\d+ this is not well-formed XML: duplicate attribute/],
  ['an attribute without quotes', '<path d=M1/>', /^2:9 this is not well-formed XML/],
  ['an attribute without a value', '<path d/>', /this is not well-formed XML/],
  ['a control character', '<g\u0001/>', /this is not well-formed XML/],
  ['a space that is none', '<path\u00a0d="M1 1h9"/>', /this is not well-formed XML/],
];

for (const [what, inside, problem] of hostile)
  test(`rejects ${what} in a drawing`, () => {
    const { tree } = parseDrawing(drawn(inside));
    const messages = messagesOf(drawn(inside));
    assert.ok(
      messages.some((message) => problem.test(message)),
      messages.join('\n') || '(nothing)',
    );
    assert.equal(tree, undefined);
  });

const whole = drawn('');
const outside: [what: string, source: string, problem: RegExp][] = [
  ['nothing', '', /^1:1 this is not well-formed XML/],
  ['no end', drawn('').replace('</svg>', ''), /this is not well-formed XML/],
  ['something after the drawing', `${whole}<svg onload="alert(1)"/>`, /^4:1 this is not well-formed XML/],
  ['a comment after the drawing', `${whole}<!-- x -->`, /^4:1 a comment is not allowed outside <svg>/],
  ['a document type', `<!DOCTYPE svg [<!ENTITY x "y">]>${whole}`, /^1:1 a document type is not allowed outside <svg>/],
  ['a style sheet', `<?xml-stylesheet href="https://example.org/x.css"?>\n${whole}`, /^1:1 a processing instruction/],
  [
    'another encoding',
    `<?xml version="1.0" encoding="UTF-16"?>\n${whole}`,
    /^1:1 an XML declaration is not allowed outside <svg>/,
  ],
  ['another element', '<g xmlns="http://www.w3.org/2000/svg"/>', /^1:1 the root element is not <svg>/],
  ['another namespace', whole.replace('2000/svg', '1999/xhtml'), /^1:6 "xmlns" must be "http:/],
  ['no namespace', whole.replace('xmlns="http://www.w3.org/2000/svg"', ''), /^1:1 <svg> needs the attribute "xmlns"/],
  ['no grid', whole.replace('viewBox="0 0 160 120"', ''), /^1:1 <svg> needs the attribute "viewBox"/],
  ['another grid', whole.replace('160 120', '100 100'), /^1:\d+ "viewBox" must be "0 0 160 120"/],
  [
    'a handler of the whole',
    whole.replace('<svg', '<svg onload="alert(1)"'),
    /^1:6 <svg> may not have the attribute "onload"/,
  ],
  ['too much', drawn(`<path d="M1 1${'L2 2'.repeat(1000)}"/>`), /the limit is 4000/],
  ['groups in groups without end', `${drawingStart}${'<g>'.repeat(1300)}`, /bytes|well-formed/],
];

for (const [what, source, problem] of outside)
  test(`rejects a file with ${what}`, () => {
    assert.ok(
      messagesOf(source).some((one) => problem.test(one)),
      messagesOf(source).join('\n') || '(nothing)',
    );
  });

/** Drawings of valid elements that show nothing. */
const unseen: [what: string, inside: string][] = [
  ['no path', '<g/>'],
  ['a point without a line', '<path d="M20 20"/>'],
  ['lines outside of the grid', '<path d="M500 20h60"/>'],
  ['lines moved out of the grid', '<g transform="translate(0 300)"><path d="M20 20h60"/></g>'],
  ['lines turned out of the grid', '<path transform="rotate(180)" d="M20 20h60"/>'],
  ['lines without a width', '<g stroke-width="0"><path d="M20 20h60"/></g>'],
  ['lines without a color', '<g stroke="none"><path d="M20 20h60"/></g>'],
  ['the color of the ground alone', '<path stroke="var(--surface)" fill="var(--wash)" d="M20 20h60v9z"/>'],
  ['an area without a height', '<path stroke="none" fill="currentColor" d="M20 20h60z"/>'],
];

for (const [what, inside] of unseen)
  test(`rejects an invisible drawing: ${what}`, () => {
    assert.deepEqual(messagesOf(`${drawingStart}${inside}</svg>`), ['1:1 the drawing shows nothing']);
  });

test('accepts a drawing with a line or an area in a visible color', () => {
  for (const inside of [
    '<path d="M20 20h60"/>',
    '<path stroke="none" fill="var(--clay)" d="M20 20h60v9z"/>',
    '<g stroke="none"><path stroke="var(--clay)" d="M-90 20h600"/></g>',
    '<g transform="translate(300 0) scale(-1 1)"><path d="M200 20h20"/></g>',
    '<path d="M1 1a20 20 0 0150 50"/>',
  ])
    assert.deepEqual(messagesOf(`${drawingStart}${inside}</svg>`), [], inside);
});
