import { descriptorOf, kindNames } from '../kinds/index.ts';

/** Addresses of the pages that belong to no kind. */
const others = ['', 'browse/', 'compare/', 'a-to-z/', 'search/', 'handouts/', 'offline/', 'accessibility/', 'print/'];

/** Addresses of the pages that the guide makes besides those of entries. */
export const generatedRoutes: readonly string[] = [
  ...others,
  ...kindNames.flatMap((kind) => (descriptorOf(kind).lists ?? []).map(({ name }) => `${name}/`)),
];
