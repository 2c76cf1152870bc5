import { descriptorOf, kindNames } from '../kinds/index.ts';

/** Paths of pages that belong to no kind. */
const others = ['', 'browse/', 'compare/', 'a-to-z/', 'search/', 'handouts/', 'offline/', 'accessibility/', 'print/'];

/** Paths of all pages besides those of entries. */
export const generatedRoutes: readonly string[] = [
  ...others,
  ...kindNames.flatMap((kind) => (descriptorOf(kind).lists ?? []).map(({ name }) => `${name}/`)),
];
