/** The form of an entry: JSON Editor with fixes. */

/** A field as JSON Editor has it: groups and lists can be collapsed. */
interface FieldEditor {
  collapsed?: boolean;
  /** Of a group. */
  collapse_control?: HTMLButtonElement;
  /** Of a list. */
  toggle_button?: HTMLButtonElement;
}

/** A rendered form. */
export interface FieldForm {
  getValue: () => unknown;
  /** The field with a path, `root.claims.0`. */
  getEditor: (path: string) => FieldEditor | null;
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

interface Schema {
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
}

const optionsOf = (schema: Schema): Schema[] => schema.oneOf ?? schema.anyOf ?? [schema];

/** The items of a list as lines; undefined if the form cannot show one of them. */
const asLines = (items: readonly unknown[]) =>
  items.every((item) => typeof item === 'string' || typeof item === 'number')
    ? items.map((item) => String(item).replace(/\s+/g, ' ').trim()).join('\n')
    : undefined;

/**
 * File values as form values: "yes" and "no" instead of booleans, so that JSON Editor can match alternatives,
 * and one text instead of a list where the form has lines.
 */
function toForm(schema: Schema | undefined, value: unknown): unknown {
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return schema?.type === 'string' ? asLines(value) : value.map((item) => toForm(schema?.items, item));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.assign({}, ...(schema ? optionsOf(schema) : []).map((option) => option.properties));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toForm(fields[key], inner)]));
}

/** Shows the values of an entry in the form of its kind. */
export const showForm = (container: HTMLElement, schema: object, values: object): FieldForm =>
  new JSONEditor(container, {
    ...options,
    schema: { ...schema, title: ' ', options: { disable_collapse: true } },
    startval: toForm(schema, values),
  });

/** JSON Editor names the boxes of optional groups by their path. */
export function nameBoxes(container: HTMLElement): void {
  for (const label of container.querySelectorAll<HTMLLabelElement>('.json-editor-opt-in + label'))
    label.textContent = `Fill in ${label.parentElement?.nextSibling?.textContent ?? ''}`;
}
