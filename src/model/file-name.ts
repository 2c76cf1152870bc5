/** Checks the names of files in the folders of kinds. */
import { kinds, type Kind } from '../kinds/index.ts';
import { idPattern } from '../kinds/fields/ids.ts';
import type { Problem } from './problem.ts';
import { slugOf } from './slug.ts';

/** A problem of a file as a whole. */
export const fileProblem = (file: string, rule: string, message: string, fix: string): Problem => ({
  file,
  line: 1,
  column: 1,
  field: '',
  message,
  fix,
  rule,
  severity: 'error',
});

/** Reserved device names of Windows: such a file cannot be checked out there. */
const ofDevices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** File systems limit names to 255 bytes, and the build appends suffixes. */
const longest = 100;

/** Why a string is not a valid id, and the fix. */
export function idProblem(id: string): [message: string, fix: string] | undefined {
  if (!idPattern.test(id)) return [`"${id}" cannot be an id`, 'Use lower-case letters, digits and single hyphens.'];
  if (ofDevices.test(id)) return [`"${id}" is a reserved device name on Windows`, 'Add a word to it.'];
  if (id.length > longest)
    return [`the name has ${id.length} characters; the limit is ${longest}`, 'Keep only the words that matter.'];
  return undefined;
}

function strangeType(file: string, name: string, kind: Kind): Problem {
  const stem = /^(.+?)\.(?:mdx?|markdown|txt|md\.txt)$/i.exec(name)?.[1];
  const better = stem && slugOf(stem);
  return fileProblem(
    file,
    'file-type',
    'this file is not an entry',
    better
      ? `If it is to be one, name it "${better}.md".`
      : `Entries of ${kind} end in .md or .mdx, their drawings in .svg; keep other files outside the content folder.`,
  );
}

/** What is wrong with a file name; undefined for a valid one. */
export function nameProblem(file: string, name: string, kind: Kind): Problem | undefined {
  const [, id = '', ending] = /^(.*?)\.(mdx?)$/.exec(name) ?? [];
  if (!ending) return strangeType(file, name, kind);
  if (idPattern.test(id)) {
    const invalid = idProblem(id);
    return invalid && fileProblem(file, 'file-name', ...invalid);
  }
  const better = slugOf(id);
  return fileProblem(
    file,
    'file-name',
    `"${name}" is not a valid file name for a ${kinds[kind].one}: it becomes part of the URL`,
    `Use lower-case letters, digits and single hyphens${better ? `, such as "${better}.${ending}"` : ''}.`,
  );
}
