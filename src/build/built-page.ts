/** A rendered page that is parsed once and edited in its text and tree at the same time. */
import { channel } from 'node:diagnostics_channel';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Position } from 'unist';
import { pathOfFile } from './page-path.ts';
import { roleInText, roleInTree, type PageRole } from './page-role.ts';
import { applySplices, positionsAfter, type Splice } from './splices.ts';

type Parent = Element | Root;

/** Source positions of an element, from the `verbose` option of hast-util-from-html. */
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

/** Serializes a node; apostrophes in attributes are not escaped, as in Astro's output. */
const textOf = (node: Element) => toHtml(node, { allowDangerousCharacters: true });

/** Diagnostics channel, published on each parse, so that tests can count them. */
const parsed = channel('guide:page-parsed');

export class BuiltPage {
  /** File path within the site, `tools/foam-roller/index.html`. */
  readonly file: string;
  /** URL path within the guide, `tools/foam-roller/`; '' for the home page. */
  readonly path: string;
  readonly role: PageRole;
  /** The HTML as Astro rendered it. */
  readonly source: string;
  #tree: Root | undefined;
  #isDone = false;
  /** Parents of the elements in the source. */
  #parents: ReadonlyMap<Element, Parent> | undefined;
  readonly #splices: Splice[] = [];

  /** @param source HTML of the file */
  constructor(file: string, source: string) {
    this.file = file;
    this.path = pathOfFile(file);
    this.role = roleInText(source);
    this.source = source;
  }

  /**
   * The tree. Only methods of this class may change it. @throws Error where the source differs from the role read from
   * it
   */
  get tree(): Root {
    if (this.#isDone) throw new Error(`/${this.path} was parsed before, and all was made of it.`);
    return (this.#tree ??= this.#parse());
  }

  /** The HTML with all edits; all other bytes are unchanged. */
  get html(): string {
    return applySplices(this.source, this.#splices);
  }

  /** Whether the page is content: not a redirect, and not excluded from search engines. */
  get isContent(): boolean {
    return this.file.endsWith('index.html') && !this.role.isUnlisted;
  }

  /** Inserts a node as the first child. */
  prepend(element: Element, node: Element): void {
    const at = this.#offsetOf(endOf(verboseOf(element).opening), element);
    // Before earlier insertions.
    this.#splices.unshift({ start: at, end: at, text: textOf(node) });
    element.children.unshift(node);
  }

  /** Inserts a node as the last child. The element needs an end tag. */
  append(element: Element, node: Element): void {
    const at = this.#offsetOf(startOf(verboseOf(element).closing), element);
    this.#splices.push({ start: at, end: at, text: textOf(node) });
    element.children.push(node);
  }

  /** Inserts a node before another. */
  insertBefore(element: Element, node: Element): void {
    const at = this.#offsetOf(startOf(element.position), element);
    this.#splices.push({ start: at, end: at, text: textOf(node) });
    this.#replace(element, [node, element]);
  }

  /** Inserts a node after another. */
  insertAfter(element: Element, node: Element): void {
    const at = this.#offsetOf(endOf(element.position), element);
    this.#splices.push({ start: at, end: at, text: textOf(node) });
    this.#replace(element, [element, node]);
  }

  /** Removes an element. */
  remove(element: Element): void {
    const { position } = element;
    this.#splices.push({
      start: this.#offsetOf(startOf(position), element),
      end: this.#offsetOf(endOf(position), element),
      text: '',
    });
    this.#replace(element, []);
  }

  /** Removes an attribute. @param name as in hast */
  removeAttribute(element: Element, name: string): void {
    const position = verboseOf(element).properties?.[name];
    this.#splices.push({
      start: this.#offsetOf(startOf(position), element) - 1,
      end: this.#offsetOf(endOf(position), element),
      text: '',
    });
    delete element.properties[name];
  }

  /** Releases the tree, which takes many times the memory of the source. */
  release(): void {
    this.#isDone = true;
    this.#tree = undefined;
    this.#parents = undefined;
  }

  /** A function that returns the positions of elements in the edited HTML; inserted nodes have none. */
  positions(): (element: Element) => { line: number; column: number } {
    const positionOf = positionsAfter(this.source, this.#splices);
    return ({ position }) => positionOf(startOf(position) ?? 0);
  }

  #offsetOf(offset: number | undefined, { tagName }: Element): number {
    if (offset === undefined)
      throw new Error(`/${this.path}: a <${tagName}> without a position in the source cannot be changed.`);
    return offset;
  }

  /** Replaces an element of the source. */
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
