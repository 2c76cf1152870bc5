/** A way to look whether what was built is what its format says, by the format's own rules. */

export interface ValidationResult {
  /** How many things were looked at. */
  count: number;
  /** What is wrong, a sentence each, with its file. */
  errors: string[];
  /** Why nothing, or not everything, was looked at. */
  missing?: string;
}

export interface Validator {
  /** What is looked at, and by what. */
  name: string;
  /** @param dir folder of the built site; its offline folder is beside it */
  validate: (dir: string) => ValidationResult | Promise<ValidationResult>;
}
