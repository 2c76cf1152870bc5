/**
 * The type of strings in another language: the same keys and functions as the English ones, with any text. A missing or
 * extra key is a compile error: `export const searchStrings: Translated<typeof english> = { … }`.
 */
export type Translated<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Result
    ? (...args: Args) => Translated<Result>
    : T extends readonly (infer Item)[]
      ? readonly Translated<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Translated<T[Key]> }
        : T;
