/** A page as Astro has rendered it, parsed once for all that is made of it, and changed in its text and its tree alike. */
import { channel } from 'node:diagnostics_channel';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Position } from 'unist';
import { addressOfFile } from './page-address.ts';
import { roleInText, roleInTree, type PageRole } from './page-role.ts';
import { applySplices, positionsAfter, type Splice } from './splices.ts';

type Parent = Element | Root;

/** Where an element and its parts stand in the text of the page, as `verbose` of hast-util-from-html gives it. */
interface Verbose {
  opening?: Position;
  closing?: Position;
  properties?: Record<string, Position | undefined>;
}

const verboseOf = (element: Element): Verbose => (element.data as { position?: Verbose } | undefined)?.position ?? {};

const startOf = (position: Position | undefined) => position?.start.offset;
const endOf = (position: Position | undefined) => position?.end.offset;

function parentsIn(tree: Root): ReadonlyMap<Element, Parent> {
  const parents = new Map<Element, Parent>();
  const note = (parent: Parent) => {
    for (const child of parent.children)
      if (child.type === 'element') {
        parents.set(child, parent);
        note(child);
      }
  };
  note(tree);
  return parents;
}

/** A node as text; an apostrophe in an attribute stays one, as Astro leaves it. */
const textOf = (node: Element) => toHtml(node, { allowDangerousCharacters: true });

/** Tells of each page that is parsed, so that a test can count them. */
const parsed = channel('guide:page-parsed');

export class BuiltPage {
  /** Path of the file within the site, `tools/foam-roller/index.html`. */
  readonly file: string;
  /** Address within the guide, `tools/foam-roller/`; '' for the home page. */
  readonly path: string;
  readonly role: PageRole;
  /** The page as Astro has rendered it. */
  readonly source: string;
  #tree: Root | undefined;
  #isDone = false;
  /** Parents of the elements of the text. */
  #parents: ReadonlyMap<Element, Parent> | undefined;
  readonly #splices: Splice[] = [];

  /** @param source text of the file */
  constructor(file: string, source: string) {
    this.file = file;
    this.path = addressOfFile(file);
    this.role = roleInText(source);
    this.source = source;
  }

  /** The page as a tree. Only the methods of this class may change it. @throws Error where its text seemed to be another page */
  get tree(): Root {
    if (this.#isDone) throw new Error(`/${this.path} was parsed before, and all was made of it.`);
    return (this.#tree ??= this.#parse());
  }

  /** The page with all changes so far: every character that none of them meant is as it was. */
  get html(): string {
    return applySplices(this.source, this.#splices);
  }

  /** Whether it is a page of content: neither a list of findings, nor one that stands for another. */
  get isContent(): boolean {
    return this.file.endsWith('index.html') && !this.role.isUnlisted;
  }

  /** Puts a node at the start of an element. */
  prepend(element: Element, node: Element): void {
    const at = this.#offsetOf(endOf(verboseOf(element).opening), element);
    // Before what was put there earlier.
    this.#splices.unshift({ start: at, end: at, text: textOf(node) });
    element.children.unshift(node);
  }

  /** Puts a node at the end of an element that has an end tag. */
  append(element: Element, node: Element): void {
    const at = this.#offsetOf(startOf(verboseOf(element).closing), element);
    this.#splices.push({ start: at, end: at, text: textOf(node) });
    element.children.push(node);
  }

  /** Puts a node before another. */
  insertBefore(element: Element, node: Element): void {
    const at = this.#offsetOf(startOf(element.position), element);
    this.#splices.push({ start: at, end: at, text: textOf(node) });
    this.#replace(element, [node, element]);
  }

  /** Puts a node behind another. */
  insertAfter(element: Element, node: Element): void {
    const at = this.#offsetOf(endOf(element.position), element);
    this.#splices.push({ start: at, end: at, text: textOf(node) });
    this.#replace(element, [element, node]);
  }

  /** Takes an element out, and what stands in it. */
  remove(element: Element): void {
    const { position } = element;
    this.#splices.push({
      start: this.#offsetOf(startOf(position), element),
      end: this.#offsetOf(endOf(position), element),
      text: '',
    });
    this.#replace(element, []);
  }

  /** Takes an attribute out, and the space before it. @param name as hast names it */
  removeAttribute(element: Element, name: string): void {
    const position = verboseOf(element).properties?.[name];
    this.#splices.push({
      start: this.#offsetOf(startOf(position), element) - 1,
      end: this.#offsetOf(endOf(position), element),
      text: '',
    });
    delete element.properties[name];
  }

  /** Lets go of the tree, which takes many times the memory of the text: all has been made of it. */
  release(): void {
    this.#isDone = true;
    this.#tree = undefined;
    this.#parents = undefined;
  }

  /** A function that says where elements stand in the page as it is now; what was put into it has no place of its own. */
  positions(): (element: Element) => { line: number; column: number } {
    const positionOf = positionsAfter(this.source, this.#splices);
    return ({ position }) => positionOf(startOf(position) ?? 0);
  }

  #offsetOf(offset: number | undefined, { tagName }: Element): number {
    if (offset === undefined)
      throw new Error(`/${this.path}: a <${tagName}> without a place in the text cannot be changed.`);
    return offset;
  }

  /** Puts nodes in the place of an element of the text. */
  #replace(element: Element, nodes: readonly Element[]): void {
    this.#parents ??= parentsIn(this.tree);
    const siblings = (this.#parents.get(element)?.children ?? []) as ElementContent[];
    siblings.splice(siblings.indexOf(element), 1, ...nodes);
  }

  #parse(): Root {
    parsed.publish(this.file);
    const tree = fromHtml(this.source, { verbose: true });
    const role = roleInTree(tree);
    for (const name of Object.keys(role) as (keyof PageRole)[])
      if (role[name] !== this.role[name])
        throw new Error(
          `/${this.path}: ${name} is ${String(this.role[name])} by its text and ${String(role[name])} by its tree.`,
        );
    return tree;
  }
}
