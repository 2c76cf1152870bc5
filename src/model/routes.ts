/** Entry ⇄ address: the only place where an address is made. */
import { readEnvironment } from '../environment.ts';
import { descriptorOf } from '../kinds/index.ts';
import type { Entry } from './entry.ts';

const { base, siteUrl } = readEnvironment();

/** Address of an entry, relative to the root of the guide: a page, or a place on one. */
export const pathOf = ({ kind, id, data }: Entry): string => descriptorOf(kind).path(id, data);

/** Whether an entry has a page of its own. */
export const hasPage = (entry: Entry) => !pathOf(entry).includes('#');

/** A path of the guide as a browser needs it: `techniques/` → `/guide/techniques/`. */
export const href = (path: string) => `${base}${path.replace(/^\//, '')}`;

export const hrefOf = (entry: Entry) => href(pathOf(entry));

/** Address of the file with the drawing of an entry; the drawing in it has the id `drawing`. */
export const drawingPath = ({ kind, id }: Entry) => `drawings/${kind}/${id}.svg`;

/** Address of the sheet to hand over, of an entry that has one. */
export const handoutPath = (entry: Entry) => `${pathOf(entry)}handout/`;

/** Address of the picture that stands beside a shared link; without an entry, that of the guide. */
export const socialPath = (entry?: Entry) => (entry ? `social/${entry.kind}/${entry.id}.png` : 'social/guide.png');

/** The whole address, with the host; undefined where the host is not known. */
export const absolute = (path: string) => (siteUrl ? `${siteUrl}${href(path)}` : undefined);

/** The path within the guide of a path on its host. */
export const pathWithin = (pathname: string) =>
  pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '');
