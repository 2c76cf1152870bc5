/** URLs of entries: the only module that creates them. */
import { readEnvironment } from '../environment.ts';
import { descriptorOf } from '../kinds/index.ts';
import type { Entry } from './entry.ts';

const { base, rootBase, siteUrl } = readEnvironment();

/** Path of an entry, relative to the root of the guide: a page, or an anchor on one. */
export const pathOf = ({ kind, id, data }: Entry): string => descriptorOf(kind).path(id, data);

/** Whether an entry has a page of its own. */
export const hasPage = (entry: Entry) => !pathOf(entry).includes('#');

/** A path with the base path of the site: `techniques/` → `/guide/techniques/`. */
export const href = (path: string) => `${base}${path.replace(/^\//, '')}`;

export const hrefOf = (entry: Entry) => href(pathOf(entry));

/** Path of the drawing file of an entry; the drawing in it has the id `drawing`. */
export const drawingPath = ({ kind, id }: Entry) => `drawings/${kind}/${id}.svg`;

/** Path of the handout of an entry. */
export const handoutPath = (entry: Entry) => `${pathOf(entry)}handout/`;

/** Path of the social preview image; without an entry, that of the guide. */
export const socialPath = (entry?: Entry) => (entry ? `social/${entry.kind}/${entry.id}.png` : 'social/guide.png');

/** Absolute URL; undefined where SITE_URL is not set. */
export const absolute = (path: string) => (siteUrl ? `${siteUrl}${href(path)}` : undefined);

/** A path in another language. @param folder of the language; '' for the one that others are translated from */
export const hrefInLanguage = (path: string, folder: string) => `${rootBase}${folder && `${folder}/`}${path}`;

/** The absolute URL of the same; undefined where SITE_URL is not set. */
export const absoluteInLanguage = (path: string, folder: string) =>
  siteUrl ? `${siteUrl}${hrefInLanguage(path, folder)}` : undefined;

/** Path within the guide of a path on its host. */
export const pathWithin = (pathname: string) =>
  pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '');
