import { z } from 'zod';
import { day } from '../fields/day.ts';
import { exceptions } from '../fields/exceptions.ts';
import { formerly } from '../fields/formerly.ts';
import { list } from '../fields/limits.ts';
import { line, text } from '../fields/plain-text.ts';
import { reference } from '../fields/references.ts';
import { webUrl } from '../fields/web-url.ts';

export const sourceTypes = [
  'systematic-review',
  'trial',
  'guideline',
  'case-report',
  'expert-consensus',
  'narrative-review',
  'lab-or-model',
  'survey',
  'government',
  'professional-body',
  'patient-advice',
  'other',
] as const;

/** A publication that entries cite. Unknown values are omitted, never guessed. */
export const Source = z.strictObject({
  title: line(3, 300).describe('Title as published.'),
  authors: list(line(2, 120))
    .min(1)
    .optional()
    .describe('Authors in order, where they were seen; "et al." as the last where the list was cut.'),
  year: z.int().min(1900).max(2100).optional().describe('Year of publication, where it was seen.'),
  publisher: line(2, 200).optional().describe('Journal or publisher, where it was seen.'),
  type: z.enum(sourceTypes).describe('What sort of publication it is; shown in words.'),
  url: webUrl.describe('Where it can be read; for a paper, its page at the journal, PubMed or doi.org.'),
  doi: z
    .string()
    .max(200, { abort: true })
    .regex(/^10\.\d{4,9}\/[!-~]+$/, 'must be a DOI such as 10.1234/abc')
    .meta({ foundAt: 'https://doi.org/' })
    .optional()
    .describe('DOI without https://doi.org/.'),
  pmid: z
    .string()
    .regex(/^\d{1,8}$/, 'must be a PubMed number in quotes')
    .meta({ foundAt: 'https://pubmed.ncbi.nlm.nih.gov/' })
    .optional()
    .describe('PubMed number, in quotes.'),
  read: z
    .enum(['whole', 'abstract', 'excerpt'])
    .describe('How much of it we read: whole, abstract or excerpt; shown beside the reference.'),
  checked: day.describe('Day on which somebody last opened it.'),
  plain: text(50).describe('What it is and what it found, in at most 50 plain words; shown beside the reference.'),
  supersededBy: reference('sources')
    .optional()
    .describe(
      'Id of the newer edition, once there is one: entries that cite this one then fail the check, which names the newer.',
    ),
  formerly,
  exceptions,
});
