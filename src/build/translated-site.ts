/** A translation of the guide that another process has built, to be put into a folder of the site. */
export interface TranslatedSite {
  /** Folder within the site, `es`. */
  folder: string;
  /** Absolute path of the built pages; the folders beside it are for offline use and for the operator. */
  root: string;
}
