/** Parses a drawing: text → a tree of allowed elements, attributes and values, or problems with positions. */
import { parseXml, XmlElement, XmlError, XmlText, type XmlDocument, type XmlNode } from '@rgrove/parse-xml';
import { positionAt, type Position } from '../problem.ts';
import type { Drawing, DrawingElement } from './drawing.ts';
import { authoredDrawing, drawingStart, publishedDrawing, type DrawingForm } from './drawing-form.ts';
import { attributePositions } from './start-tag.ts';
import { isVisible } from './visible.ts';

interface DrawingProblem extends Position {
  /** A sentence without its period. */
  message: string;
  fix: string;
}

export interface ParsedDrawing {
  /** Undefined if there are problems. */
  tree: Drawing | undefined;
  problems: readonly DrawingProblem[];
}

/** In bytes, so that a drawing loads at once. */
const mostBytes = 4_000;

/** Message of a parser error that only has an offset. */
type Report = (offset: number, message: string, fix: string) => void;

const fixSyntax =
  'Close every tag, quote every attribute value, use each attribute once, and write names in lower case.';
const fixStart = `Begin the file with ${drawingStart}`;

const nodeNames: Readonly<Record<string, string>> = {
  cdata: 'a CDATA section',
  comment: 'a comment',
  doctype: 'a document type',
  pi: 'a processing instruction',
  text: 'text',
  xmldecl: 'an XML declaration',
};

/** Whitespace between tags is not significant. */
const isBlank = (node: XmlNode) => node instanceof XmlText && /^[ \t\n\r]*$/.test(node.text);

class Reader {
  readonly problems: DrawingProblem[] = [];
  readonly #source: string;
  readonly #form: DrawingForm;

  constructor(source: string, form: DrawingForm) {
    this.#source = source;
    this.#form = form;
  }

  readonly report: Report = (offset, message, fix) => {
    this.problems.push({ ...positionAt(this.#source, offset), message, fix });
  };

  #checkAttributes({ name, attributes, start }: XmlElement): void {
    const form = this.#form[name];
    const positions = attributePositions(this.#source, start);
    for (const [attribute, value] of Object.entries(attributes)) {
      const offset = positions.get(attribute) ?? start;
      const type = form && Object.hasOwn(form.attributes, attribute) ? form.attributes[attribute] : undefined;
      if (!type) this.report(offset, `<${name}> may not have the attribute "${attribute}" in a drawing`, 'Remove it.');
      else {
        const error = type(value);
        if (error) this.report(offset, `"${attribute}" ${error}`, name === 'svg' ? fixStart : 'Correct the value.');
      }
    }
    for (const attribute of form?.required ?? [])
      if (!Object.hasOwn(attributes, attribute))
        this.report(
          start,
          `<${name}> needs the attribute "${attribute}"`,
          name === 'svg' ? fixStart : `Add ${attribute}="…".`,
        );
  }

  #readChildren(parent: XmlElement): DrawingElement[] {
    const allowed = this.#form[parent.name]?.children ?? [];
    return parent.children.flatMap((child) => {
      if (isBlank(child)) return [];
      if (!(child instanceof XmlElement)) {
        this.report(child.start, `${nodeNames[child.type] ?? child.type} is not allowed in a drawing`, 'Remove it.');
        return [];
      }
      if (allowed.includes(child.name)) return [this.readElement(child)];
      const names = ['g', 'path'].map((name) => `<${name}>`).join(' and ');
      this.report(child.start, `<${child.name}> is not allowed in <${parent.name}>`, `Draw with ${names}.`);
      return [];
    });
  }

  readElement(element: XmlElement): DrawingElement {
    this.#checkAttributes(element);
    return {
      type: 'element',
      name: element.name,
      attributes: { ...element.attributes },
      children: this.#readChildren(element),
    };
  }

  readDocument(document: XmlDocument): Drawing | undefined {
    for (const node of document.children)
      if (!(node instanceof XmlElement) && !isBlank(node))
        this.report(node.start, `${nodeNames[node.type] ?? node.type} is not allowed outside <svg>`, 'Remove it.');
    const { root } = document;
    if (root?.name === 'svg') return this.readElement(root);
    this.report(root?.start ?? 0, 'the root element is not <svg>', fixStart);
    return undefined;
  }
}

function parse(source: string, report: Report): XmlDocument | undefined {
  try {
    return parseXml(source, {
      includeOffsets: true,
      preserveCdata: true,
      preserveComments: true,
      preserveDocumentType: true,
      preserveXmlDeclaration: true,
    });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [reason = ''] = error.message.split(' (line ');
    report(error.pos, `this is not well-formed XML: ${reason[0]?.toLowerCase()}${reason.slice(1)}`, fixSyntax);
    return undefined;
  }
}

/** Parses a drawing of this project. @throws Error for an invalid one */
export function readPublished(name: string, source: string): Drawing {
  const { tree, problems } = parseDrawing(source, publishedDrawing);
  const [first] = problems;
  if (!tree) throw new Error(`${name}:${first?.line}:${first?.column} is not a valid drawing: ${first?.message}.`);
  return tree;
}

/** Parses a drawing. For any input, the tree has only content that the form allows. */
export function parseDrawing(source: string, form: DrawingForm = authoredDrawing): ParsedDrawing {
  const reader = new Reader(source, form);
  const bytes = Buffer.byteLength(source);
  if (form === authoredDrawing && bytes > mostBytes) {
    reader.report(0, `the drawing has ${bytes} bytes; the limit is ${mostBytes}`, 'Draw less, or with fewer decimals.');
    return { tree: undefined, problems: reader.problems };
  }
  const document = parse(source, reader.report);
  const reference = document ? source.indexOf('&') : -1;
  if (reference >= 0)
    reader.report(reference, 'a character reference ("&…;") is not allowed', 'Write the character itself.');
  const tree = document && reader.readDocument(document);
  if (tree && reader.problems.length === 0 && form === authoredDrawing && !isVisible(tree))
    reader.report(0, 'the drawing shows nothing', 'Draw within 160 × 120 in currentColor or var(--clay).');
  return { tree: reader.problems.length === 0 ? tree : undefined, problems: reader.problems };
}
