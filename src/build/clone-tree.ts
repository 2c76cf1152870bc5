/** Clones hast trees without positions: ten times as fast as `structuredClone`. */
import type { Element, ElementContent, Root, RootContent } from 'hast';

function cloneNode(node: ElementContent | RootContent): ElementContent | RootContent {
  if (node.type === 'text') return { type: 'text', value: node.value };
  if (node.type === 'element') return cloneElement(node);
  return node.type === 'comment' ? { type: 'comment', value: node.value } : { type: 'doctype' };
}

const cloneProperties = (properties: Element['properties']): Element['properties'] => {
  const copy: Element['properties'] = {};
  for (const name in properties) {
    const value = properties[name];
    copy[name] = Array.isArray(value) ? [...value] : value;
  }
  return copy;
};

/** Clones an element. */
export function cloneElement({ tagName, properties, children, content }: Element): Element {
  return {
    type: 'element',
    tagName,
    properties: cloneProperties(properties),
    children: children.map(cloneNode) as ElementContent[],
    ...(content && { content: cloneTree(content) }),
  };
}

/** Clones a tree. */
export const cloneTree = ({ children }: Root): Root => ({ type: 'root', children: children.map(cloneNode) });
