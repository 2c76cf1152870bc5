/** One page of each kind, found in the built site, so that a new kind is looked at without being named here. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pagePaths } from './pages.ts';
import { sites } from '../tools/test-runner/sites.ts';

const fileOf = (path: string) => join(sites.root.dir, path.endsWith('.html') ? path : `${path}index.html`);

/** `tools/` and `tools/…/` are two kinds, `cost/` and `about/` as well; so is a handout. */
const kindOf = (path: string) => path.replace(/^([^/]+\/)[^/]+\//, '$1…/');

/** Pages that only send readers on are left before anything can be looked at. */
export const isMoved = (path: string) => /<html[^>]* data-moved/.test(readFileSync(fileOf(path), 'utf8'));

const largest = (paths: readonly string[]) =>
  paths.reduce((most, path) => (statSync(fileOf(path)).size > statSync(fileOf(most)).size ? path : most));

/** Of each kind the largest page: it has the most that can go wrong. */
export const onePerKind: readonly string[] = [
  ...Map.groupBy(
    pagePaths.filter((path) => !isMoved(path)),
    kindOf,
  ).values(),
].map(largest);
