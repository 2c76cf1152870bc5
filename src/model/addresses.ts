/** The list of published addresses: what a reader may have kept must not vanish without a word. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { Addresses as schema } from '../schema/addresses.ts';
import { explain } from './explain.ts';
import { fieldName, type Path, type Position, type Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';

/** Its file in the content folder; a guide that was never published has none. */
export const addressesFile = 'addresses.yaml';

export interface Addresses extends z.output<typeof schema> {
  file: string;
  locate: (path: Path) => Position;
}

/** Reads the list. `show` says how its path stands in messages, `read` gives the text of a file. */
export function readAddresses(
  root: string,
  show: (path: string) => string,
  read: (path: string) => { source: string } | { message: string; fix: string; line?: number; column?: number },
): { addresses: Addresses | undefined; problems: Problem[] } {
  const path = join(root, addressesFile);
  if (!existsSync(path)) return { addresses: undefined, problems: [] };
  const file = show(path);
  const text = read(path);
  if ('message' in text) {
    const problem = { file, line: 1, column: 1, field: '', ...text, rule: 'encoding', severity: 'error' as const };
    return { addresses: undefined, problems: [problem] };
  }
  const { value, faults, locate, locateKey } = parseYaml(text.source);
  const result = schema.safeParse(value);
  if (faults.length === 0 && result.success) return { addresses: { ...result.data, file, locate }, problems: [] };
  const issues = faults.length > 0 ? [] : (result.error?.issues ?? []);
  return {
    addresses: undefined,
    problems: [
      ...faults.map((fault) => ({ ...fault, file, field: '', rule: 'yaml', severity: 'error' as const })),
      ...issues
        .flatMap((issue) => explain(issue, schema, value))
        .map(({ path: at, atKey, message, fix }) => ({
          ...(atKey ? locateKey(at) : locate(at)),
          file,
          field: fieldName(at),
          message,
          fix,
          rule: 'schema',
          severity: 'error' as const,
        })),
    ],
  };
}
