/** Validates the SBOM against the CycloneDX schemas. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { Validator } from './validator.ts';

const folder = 'test/hosts/node_modules/@cyclonedx/cyclonedx-library/res/schema';
/** What the schema of bills refers to: names of licenses, and signatures. */
const parts = ['spdx', 'jsf-0.82'];
const fileOf = (name: string) => `${name}.SNAPSHOT.schema.json`;
const read = (name: string) => JSON.parse(readFileSync(join(folder, fileOf(name)), 'utf8')) as object;

function validator(): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  // Of URLs in other scripts than Latin, which no package has.
  for (const format of ['iri-reference', 'idn-email']) ajv.addFormat(format, true);
  for (const part of parts) ajv.addSchema(read(part), `http://cyclonedx.org/schema/${fileOf(part)}`);
  return ajv.compile(read('bom-1.6'));
}

/** Validation errors of an SBOM; undefined if the schemas are not installed. */
export function sbomErrors(sbom: unknown): string[] | undefined {
  if (!existsSync(folder)) return undefined;
  const validate = validator();
  return validate(sbom) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

export const sbom: Validator = {
  name: 'Packages (CycloneDX 1.6, ajv)',
  validate: (dir) => {
    const written = JSON.parse(readFileSync(join(`${dir}-operator`, 'sbom.cdx.json'), 'utf8')) as {
      components: unknown[];
    };
    const errors = sbomErrors(written);
    return errors
      ? { count: written.components.length, errors }
      : { count: 0, errors: [], missing: 'needs `npm ci --prefix test/hosts --ignore-scripts`' };
  },
};
