/** Where readers write to, as a link; undefined where the publisher names no place. */
import { site } from '../site.ts';

const isMail = (contact: string) => contact.includes('@') && !contact.startsWith('http');

export const contactLink = (): string | undefined =>
  site.contact ? (isMail(site.contact) ? `mailto:${site.contact}` : site.contact) : undefined;
