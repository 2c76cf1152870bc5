/** Astro collections. In a build they come from its own modules: Astro would transform and run all of these once more. */
import { contentInUse } from './model/build-content.ts';

export const collections = contentInUse()?.collections ?? (await import('./model/collections.ts')).makeCollections();
