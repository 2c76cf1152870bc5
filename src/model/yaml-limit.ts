/** Limits beyond which a text is not parsed as YAML. */

/** Nesting beyond any real file, which overflows the stack of YAML parsers. */
const tooDeep = /^(?: {200}|[ \t]*(?:[-?][ \t]+){50})/m;

/** In characters: twice the limit of the longest field. */
const longestLine = 5000;

/** Why a text is not parsed as YAML; undefined where it is within the limits. */
export function yamlLimit(source: string): { line: number; message: string; fix: string } | undefined {
  const deep = tooDeep.exec(source);
  if (deep)
    return {
      line: source.slice(0, deep.index).split('\n').length,
      message: 'fields or lists are nested too deeply',
      fix: 'Indent the line less.',
    };
  const lines = source.split('\n');
  const long = lines.findIndex(({ length }) => length > longestLine);
  return long < 0
    ? undefined
    : {
        line: long + 1,
        message: `the line has ${lines[long]?.length} characters; the limit is ${longestLine}`,
        fix: 'Remove what does not belong there; look for text pasted by accident.',
      };
}
