/** Reads the list of published URLs, none of which may disappear without a redirect or a reason. */
import type { z } from 'zod';
import { UrlList as schema } from '../kinds/urls.ts';
import { explain } from './explain.ts';
import { fieldName, type Path, type Position, type Problem } from './problem.ts';
import { parseYaml } from './yaml.ts';

/** File name in the content folder; a guide that has not been published has no such file. */
export const urlsFile = 'urls.yaml';

/** What a guide made with an earlier version calls it. */
export const formerUrlsFile = 'addresses.yaml';

export interface UrlList extends z.output<typeof schema> {
  file: string;
  locate: (path: Path) => Position;
}

/** @param file path for messages */
export function readUrlList(file: string, source: string): { urlList: UrlList | undefined; problems: Problem[] } {
  const { value, problems, locate, locateKey } = parseYaml(source);
  const result = schema.safeParse(value);
  if (problems.length === 0 && result.success) return { urlList: { ...result.data, file, locate }, problems: [] };
  const issues = problems.length > 0 ? [] : (result.error?.issues ?? []);
  return {
    urlList: undefined,
    problems: [
      ...problems.map((problem) => ({ ...problem, file, field: '', rule: 'yaml', severity: 'error' as const })),
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
