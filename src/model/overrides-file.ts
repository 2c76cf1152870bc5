/** File of the content folder with fields of inherited entries. */
export const overridesFile = 'overrides.yaml';
