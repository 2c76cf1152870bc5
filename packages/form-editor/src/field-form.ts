/** The form of an entry: JSON Editor with fixes. */

/** A rendered form. */
export interface FieldForm {
  getValue: () => unknown;
  on: (event: 'change' | 'ready', listener: () => void) => void;
  destroy: () => void;
}

interface StringEditor {
  purify: (value: unknown) => unknown;
}

declare const JSONEditor: {
  new (element: HTMLElement, options: Record<string, unknown>): FieldForm;
  defaults: { editors: { string: new (...args: unknown[]) => StringEditor } };
};

/** JSON Editor strips HTML tags from text; our fields are plain text. */
function keepAngleBrackets(): void {
  const { editors } = JSONEditor.defaults;
  editors.string = class extends editors.string {
    override purify = (value: unknown) => value;
  };
}
keepAngleBrackets();

const options = {
  theme: 'html',
  show_opt_in: true,
  required_by_default: false,
  no_additional_properties: true,
  disable_edit_json: true,
  disable_properties: true,
  disable_array_delete_all_rows: true,
  disable_array_delete_last_row: true,
  prompt_before_delete: false,
  show_errors: 'never',
};

/** The form has "yes" and "no" instead of booleans, so that JSON Editor can match alternatives. */
function inWords(value: unknown): unknown {
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(inWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inWords(inner)]));
}

/** Shows the values of an entry in the form of its kind. */
export const showForm = (container: HTMLElement, schema: object, values: object): FieldForm =>
  new JSONEditor(container, {
    ...options,
    schema: { ...schema, title: ' ', options: { disable_collapse: true } },
    startval: inWords(values),
  });
