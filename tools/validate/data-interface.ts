/** The data interface: each file as its own JSON Schema says, by ajv. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { filesIn } from '../../src/report/folder-files.ts';
import type { Validator } from './validator.ts';

/** What our schemas say beside JSON Schema's own words. */
const ownWords = ['references', 'prose', 'maxWords', 'startsAs', 'later', 'foundAt'];

const isSchema = (path: string) => /(^|\/)schemas\/[^/]+\.json$/.test(path);
/** Schemas are named by whole addresses or by such from the top of a host; their end is the same. */
const nameOf = (address: string) => /[^/]+$/.exec(address)?.[0] ?? '';

function validatorsOf(files: ReadonlyMap<string, unknown>): Map<string, ValidateFunction> {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
  formats.default(ajv);
  for (const word of ownWords) ajv.addKeyword(word);
  const schemas = [...files].filter(([path]) => isSchema(path));
  return new Map(schemas.map(([path, schema]) => [nameOf(path), ajv.compile(schema as object)]));
}

/** What is wrong with files of the interface. @param files path → content, with the schemas among them */
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
