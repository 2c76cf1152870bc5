/** The fields of each kind in the order in which its template shows them: sources are numbered in this order. */
import type { FieldOrder } from '../model/page-references.ts';

export const fieldOrders = {
  techniques: ['body', 'aims', 'steps', 'feels', 'cautions', 'care', 'claims', 'notTheSameAs'],
  tools: ['body', 'useFor', 'steps', 'dos', 'donts', 'cautions', 'care', 'claims', 'insteadUse', 'price'],
  specialties: ['forWho', 'body', 'worksOn', 'massageRole', 'claims', 'firstVisit', 'credential', 'cautions', 'care'],
  topics: ['inShort', 'home', 'noHome', 'expect', 'body', 'therapy', 'claims', 'notHelpful', 'ask'],
  faq: ['shortAnswer', 'body', 'claims', 'care'],
  pages: ['care', 'body', 'cautions', 'claims', 'facts'],
} satisfies Record<string, FieldOrder>;
