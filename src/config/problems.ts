/** Problems of `guide.config.ts`. */
import { explain } from '../model/explain.ts';
import { fieldName, type Path } from '../model/problem.ts';
import { installedConfigSchema } from './schema.ts';

/**
 * Position of a field in the source: that of its outermost key, which settings have on a line of its own.
 * @returns line and column, from 1; those of the start where the key is not found
 */
function positionOf(source: string, [key]: Path): string {
  const lines = source.split('\n');
  const index = lines.findIndex((line) =>
    new RegExp(`^\\s*['"]?${RegExp.escape(String(key))}['"]?\\s*[:,]`).test(line),
  );
  return index < 0 ? '1:1' : `${index + 1}:${(lines[index] ?? '').search(/\S/) + 1}`;
}

/**
 * What is wrong with the settings of a guide: a line per problem, as `check` prints it.
 * @param value what the file exports
 * @param file path for messages
 * @param source text of the file
 */
export function configProblems(value: unknown, file: string, source: string): string[] {
  const result = installedConfigSchema.safeParse(value);
  if (result.success) return [];
  return result.error.issues
    .flatMap((issue) => explain(issue, installedConfigSchema, value))
    .map(({ path, message, fix }) => `${file}:${positionOf(source, path)} ${fieldName(path)}: ${message}. ${fix}`);
}

/**
 * Why the file cannot be imported, with the position that Node names in the stack of the error.
 * @param file path for messages
 */
export function importProblem({ message, stack = '' }: Error, file: string): string {
  const [, line = '1', column = '1'] = /guide\.config\.ts:(\d+)(?::(\d+))?/.exec(stack) ?? [];
  return `${file}:${line}:${column} ${message}. Correct the TypeScript of this line.`;
}
