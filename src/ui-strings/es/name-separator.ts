export { nameSeparator } from '../en/name-separator.ts';
