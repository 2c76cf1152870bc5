/** Links for feedback: `mailto:`, or the publisher's contact page. */
import { site } from '../site.ts';
import { uiStrings } from '../ui-strings.ts';

const isMail = (contact: string) => contact.includes('@') && !contact.startsWith('http');

/** Context of a message. */
export interface Feedback {
  /** First words of the subject: "Mistake". */
  about: string;
  /** Title of the page. */
  title: string;
  /** Path of the page within the guide. */
  path: string;
  /** Edition, YYYY-MM-DD. */
  edition: string;
}

/** The contact link; undefined if `site.contact` is not set. */
export const contactLink = (contact: string | null = site.contact): string | undefined =>
  contact ? (isMail(contact) ? `mailto:${contact}` : contact) : undefined;

/** The contact link with page and edition filled in. */
export function feedbackLink(
  { about, title, path, edition }: Feedback,
  contact: string | null = site.contact,
): string | undefined {
  if (!contact) return undefined;
  const subject = `${about}: ${title}`;
  const where = uiStrings.feedback.where(path, edition);
  if (isMail(contact))
    return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`\n\n${where}`)}`;
  const url = new URL(contact);
  url.searchParams.set('subject', subject);
  url.searchParams.set('page', path);
  url.searchParams.set('edition', edition);
  return url.href;
}
