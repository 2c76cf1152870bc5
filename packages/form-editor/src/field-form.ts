/** The fields of an entry as a form: JSON Editor, with what it lacks. */

/** A form that is shown. */
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

/** JSON Editor takes a text for HTML, and what stands between < and > out of it. In a field of ours a text is a text. */
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

/** Yes and no are words in a form: JSON Editor tells the sorts of an entry apart by whether their values fit. */
function inWords(value: unknown): unknown {
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(inWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inWords(inner)]));
}

/** Shows the values of an entry in the form of its kind. */
export const showForm = (place: HTMLElement, schema: object, values: object): FieldForm =>
  new JSONEditor(place, {
    ...options,
    schema: { ...schema, title: ' ', options: { disable_collapse: true } },
    startval: inWords(values),
  });
