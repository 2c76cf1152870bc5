/** The strings of the user interface, in the language of this process; see `src/ui-strings/`. */
export { uiStrings } from '#ui-strings/index.ts';
