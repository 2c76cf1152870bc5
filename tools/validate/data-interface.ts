/** Validates the files of the API against their JSON Schemas with ajv. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { filesIn } from '../../src/report/folder-files.ts';
import type { Validator } from './validator.ts';

/** Custom keywords of our schemas. */
const customKeywords = ['references', 'prose', 'maxWords', 'startsAs', 'later', 'foundAt', 'translation', 'safety'];

const isSchema = (path: string) => /(^|\/)schemas\/[^/]+\.json$/.test(path);
/** Schemas are referenced by absolute or root-relative URLs with the same file name. */
const nameOf = (url: string) => /[^/]+$/.exec(url)?.[0] ?? '';

function validatorsOf(files: ReadonlyMap<string, unknown>): Map<string, ValidateFunction> {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
  formats.default(ajv);
  for (const word of customKeywords) ajv.addKeyword(word);
  const schemas = [...files].filter(([path]) => isSchema(path));
  return new Map(schemas.map(([path, schema]) => [nameOf(path), ajv.compile(schema as object)]));
}

/** Validation errors of API files. @param files path → content, including the schemas */
export function dataErrors(files: ReadonlyMap<string, unknown>): string[] {
  const validators = validatorsOf(files);
  return [...files]
    .filter(([path]) => !isSchema(path))
    .flatMap(([path, content]) => {
      const named = nameOf(String((content as { $schema?: unknown } | null)?.$schema ?? ''));
      const validate = validators.get(named);
      if (!validate) return [`${path}: there is no schema "${named}"`];
      return validate(content)
        ? []
        : (validate.errors ?? []).map(({ instancePath, message }) => `${path}: ${instancePath} ${message}`);
    });
}

export const dataInterface: Validator = {
  name: 'Data interface (ajv, JSON Schema 2020-12)',
  validate: (dir) => {
    const paths = filesIn(join(dir, 'api'));
    const files = new Map(
      paths.map((path) => [path, JSON.parse(readFileSync(join(dir, 'api', path), 'utf8')) as unknown]),
    );
    return { count: files.size, errors: dataErrors(files) };
  },
};
