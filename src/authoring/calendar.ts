/**
 * The agenda as an iCalendar file (RFC 5545): one all-day event per item. `ical-generator` would save 20 lines for a
 * package of 840 kB, and takes days as instants: local midnight becomes the day before east of Greenwich.
 */
import { formatTask, type Item } from './agenda.ts';
import { addDays } from '../model/freshness.ts';
import { slugOf } from '../model/slug.ts';

const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
const dateOf = (day: string) => day.replaceAll('-', '');

/** Folds a line at 75 octets, between characters; continuation lines start with a space. */
function fold(line: string): string {
  let [folded, length] = ['', 0];
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (length + size > 75) [folded, length] = [`${folded}\r\n `, 1];
    folded += character;
    length += size;
  }
  return folded;
}

/** The event of an item. Its UID does not depend on the date, so that calendars move it. */
const eventOf = (item: Item, stamp: string, guide: string, url: string | undefined) => [
  'BEGIN:VEVENT',
  `UID:${item.entry.replace('/', '.')}.${item.part}@${slugOf(guide)}.guide.invalid`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${dateOf(item.by)}`,
  `DTEND;VALUE=DATE:${dateOf(addDays(item.by, 1))}`,
  `SUMMARY:${escape(`${item.title}: ${formatTask(item)}`)}`,
  `DESCRIPTION:${escape(`${item.file}\nThe check fails from ${item.failsOn}.`)}`,
  ...(url ? [`URL:${url}`] : []),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/**
 * @param today day of creation
 * @param urlOf absolute URL of a path, where SITE_URL is set
 */
export function calendar(
  items: readonly Item[],
  guide: string,
  today: string,
  urlOf: (path: string) => string | undefined,
): string {
  const stamp = `${dateOf(today)}T000000Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escape(guide)}//freshness//EN`,
    'CALSCALE:GREGORIAN',
    ...items.flatMap((item) => eventOf(item, stamp, guide, urlOf(item.path))),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
