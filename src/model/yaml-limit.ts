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
      message: 'fields or lists stand in each other as deep as nobody writes them',
      fix: 'Begin the line further to the left.',
    };
  const lines = source.split('\n');
  const long = lines.findIndex(({ length }) => length > longestLine);
  return long < 0
    ? undefined
    : {
        line: long + 1,
        message: `the line has ${lines[long]?.length} characters, and ${longestLine} are the most`,
        fix: 'Take out what does not belong there; look for something pasted by accident.',
      };
}
