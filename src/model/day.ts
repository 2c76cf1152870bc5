import { site } from '../site.ts';

/** Formats a day (YYYY-MM-DD) in the guide's language: `November 20, 2026`. */
export const formatDay = (day: string) =>
  new Intl.DateTimeFormat(site.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
