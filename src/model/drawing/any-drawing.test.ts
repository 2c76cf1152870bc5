/** Property test: for any input text, a published drawing has only allowed content, as parsed by libxml2. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { XmlDocument, XmlElement, XmlText, type XmlTreeNode } from 'libxml2-wasm';
import { drawingText } from './drawing.ts';
import { drawingStart } from './drawing-form.ts';
import { parseDrawing } from './parse-drawing.ts';
import '../../../test/property-seed.ts';

const runs = Number(process.env['PROPERTY_RUNS'] ?? 3000);

/** The allowlist, repeated independently of the implementation. */
const allowed: Readonly<Record<string, RegExp>> = {
  xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
  id: /^drawing$/,
  viewBox: /^0 0 160 120$/,
  d: /^[MLHVCSQTAZmlhvcsqtaz\d\s,.eE+-]+$/,
  fill: /^(none|currentColor|var\(--(clay|wash|surface)\))$/,
  stroke: /^(none|currentColor|var\(--(clay|wash|surface)\))$/,
  transform: /^(\s*,?\s*(translate|scale|rotate)\([\d\s,.+-]+\))+$/,
  'stroke-width': /^[\d.]+$/,
  'stroke-dasharray': /^[\d\s,.+-]+$/,
  'stroke-linecap': /^(butt|round|square)$/,
  'stroke-linejoin': /^round$/,
};

function strangeIn(node: XmlTreeNode): string[] {
  if (node instanceof XmlText) return node.content.trim() ? [`text ${node.content}`] : [];
  if (!(node instanceof XmlElement)) return [node.constructor.name];
  const own = [
    ...(['svg', 'g', 'path'].includes(node.name) ? [] : [`<${node.name}>`]),
    ...(node.namespaceUri === 'http://www.w3.org/2000/svg' ? [] : [`namespace ${node.namespaceUri}`]),
    ...node.attrs
      .filter(({ name, value, prefix }) => prefix || !allowed[name]?.test(value))
      .map(({ name, value }) => `${name}="${value}"`),
  ];
  const children: XmlTreeNode[] = [];
  for (let child = node.firstChild; child; child = child.next) children.push(child);
  return [...own, ...children.flatMap(strangeIn)];
}

function strangeInText(text: string): string[] {
  const document = XmlDocument.fromString(text);
  try {
    return strangeIn(document.root);
  } finally {
    document.dispose();
  }
}

const fragment = fc.constantFrom(
  ...['<g>', '</g>', '<path', '/>', '>', '<', '</', '</path>', '</svg>', drawingStart, '<svg', ' ', '\n', '\t', '='],
  ...[
    ' d="M1 1h9"',
    ' d="',
    ' fill="none"',
    ' stroke="',
    '"',
    "'",
    'var(--clay)',
    ' transform="scale(2)"',
    'M1 1',
    'L2 2',
  ],
  ...['<script>', '</script>', '<style>', '<use href="#x"/>', '<a href="javascript:alert(1)">', '<foreignObject>'],
  ...[' onload="alert(1)"', ' onload=alert(1)', ' style="fill:url(x)"', ' xlink:href="#x"', ' id="x"', ' class="x"'],
  ...[
    '<body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"/>',
    ' xmlns="http://www.w3.org/1999/xhtml"',
    ' xmlns:h="x"',
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x',
    '?>',
    '<?xml version="1.0"?>',
    '<!DOCTYPE svg>',
    '<!ENTITY x "y">',
    '&x;',
  ],
  ...[
    '&#60;',
    '&lt;',
    '&quot;',
    '&',
    '\u0000',
    '\u00a0',
    '\ufeff',
    '\u2028',
    '\ud800',
    '<PATH',
    '<tr>',
    '<frame>',
    'url(#x)',
  ],
);

/** A complete drawing with an insertion, or random fragments. */
const drawing = fc.oneof(
  fc.array(fragment, { maxLength: 12 }).map((fragments) => fragments.join('')),
  fc.tuple(fc.array(fragment, { maxLength: 4 }), fc.nat(), fc.nat(20)).map(([fragments, at, cut]) => {
    const whole = `${drawingStart}<g fill="none"><path stroke="var(--clay)" d="M20 20h60"/></g></svg>`;
    const offset = at % whole.length;
    return whole.slice(0, offset) + fragments.join('') + whole.slice(offset + (cut > 10 ? 0 : cut));
  }),
);

test('outputs only allowed elements and attributes for any drawing', () => {
  let published = 0;
  fc.assert(
    fc.property(drawing, (source) => {
      const { tree, problems } = parseDrawing(source);
      assert.equal(tree === undefined, problems.length > 0);
      if (!tree) return;
      published += 1;
      assert.deepEqual(strangeInText(drawingText(tree)), []);
    }),
    { numRuns: runs, examples: [[`${drawingStart}<path d="M20 20h60"/></svg>`]] },
  );
  assert.ok(published > 1, 'some drawings were published');
});

test('reports every problem of any drawing with its position and a fix', () => {
  fc.assert(
    fc.property(drawing, (source) => {
      const lines = source.split('\n');
      for (const { line, column, message, fix } of parseDrawing(source).problems) {
        assert.ok(line >= 1 && line <= lines.length && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1);
        assert.ok(message && fix);
      }
    }),
    { numRuns: runs },
  );
});

test('detects an unsafe attribute in text that no parser has cleaned', () => {
  assert.notDeepEqual(strangeInText(`${drawingStart}<path onclick="x" d="M1 1"/></svg>`), []);
});
