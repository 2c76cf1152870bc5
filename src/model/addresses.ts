/** The list of published addresses: what a reader may have kept must not vanish without a word. */
import type { z } from 'zod';
import { Addresses as schema } from '../kinds/addresses.ts';
import { explain } from './explain.ts';
import { fieldName, type Path, type Position, type Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';

/** Its file in the content folder; a guide that was never published has none. */
export const addressesFile = 'addresses.yaml';

export interface Addresses extends z.output<typeof schema> {
  file: string;
  locate: (path: Path) => Position;
}

/** Reads the list. @param file its path as it stands in messages */
export function readAddresses(file: string, source: string): { addresses: Addresses | undefined; problems: Problem[] } {
  const { value, faults, locate, locateKey } = parseYaml(source);
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
