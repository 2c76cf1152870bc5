import { z } from 'zod';
import { cautionUses } from '../fields/caution-use.ts';
import { Claim } from '../fields/claim.ts';
import { list } from '../fields/limits.ts';
import { bullets, line, text } from '../fields/plain-text.ts';
import { reference } from '../fields/references.ts';
import { written } from '../fields/written.ts';

const ages = ['children', 'adults', 'older-adults'] as const;

/** A field of physical therapy: who it is for, what it treats, and the role of massage. */
export const Specialty = z.strictObject({
  ...written,
  forWho: text(35).describe('Whom it is for, in at most 35 plain words.'),
  ages: list(z.enum(ages)).min(1).describe('Which ages it treats.'),
  conditions: list(reference('topics', { kind: 'condition' }))
    .min(1)
    .describe('Conditions it treats: ids of topics of kind condition.'),
  worksOn: bullets(2, 6).describe('What a patient gets better at: 2 to 6 short phrases.'),
  massageRole: text(60).describe('Where hands-on work fits in, or that it is a small part: at most 60 words.'),
  firstVisit: text(60).describe('What a first visit is like in this field: at most 60 words.'),
  credential: z
    .strictObject({
      letters: z
        .string()
        .regex(/^[A-Z]{2,6}$/, 'must be 2 to 6 capital letters')
        .describe('Letters after the name.'),
      name: line(3, 120).describe('The whole name of the credential.'),
      body: line(3, 120).describe('Who awards it.'),
      sources: list(reference('sources')).min(1).describe('Ids from sources.yaml: at least one.'),
    })
    .optional()
    .describe('How to recognise a specialist.'),
  schemaSpecialty: list(
    z.enum(['Physiotherapy', 'Musculoskeletal', 'Geriatric', 'Neurologic', 'Cardiovascular', 'Pulmonary', 'Pediatric']),
  )
    .min(1)
    .describe('Members of schema.org MedicalSpecialty, for structured data.'),
  techniques: list(reference('techniques')).default([]).describe('Techniques that this field uses.'),
  claims: list(Claim).default([]).describe('What the research says, each with its sources.'),
  cautions: cautionUses.default([]).describe('Ids from cautions.yaml.'),
  care: list(reference('care')).min(1).describe('When to get help: ids from care.yaml, most urgent first.'),
});
