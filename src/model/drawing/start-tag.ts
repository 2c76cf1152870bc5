/** Offsets of the attributes in a start tag. */

const tagName = /<[^\s/>]+/y;
const attribute = /\s+([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/y;

/** Offset of each attribute by name. @param start offset of a tag in well-formed XML */
export function attributePositions(source: string, start: number): Map<string, number> {
  const positions = new Map<string, number>();
  tagName.lastIndex = start;
  if (!tagName.test(source)) return positions;
  attribute.lastIndex = tagName.lastIndex;
  for (let match = attribute.exec(source); match; match = attribute.exec(source)) {
    const [whole, name = ''] = match;
    positions.set(name, match.index + whole.length - whole.trimStart().length);
  }
  return positions;
}
