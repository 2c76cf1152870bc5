import { z } from 'zod';
import { day } from '../fields/day.ts';
import { exceptions } from '../fields/exceptions.ts';
import { formerly } from '../fields/formerly.ts';
import { line, text } from '../fields/plain-text.ts';
import { webUrl } from '../fields/web-url.ts';

/** An author, reviewer or publisher. A person is named only with a license and the day of their consent. */
export const Person = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('person').describe('One human being, who agreed to be named.'),
    name: line(3, 80).describe('Full name.'),
    credentials: line(2, 80).describe('Degree and certification.'),
    // Spelled as version 1 of the data interface has published it.
    licence: line(2, 80).describe('License number and the state or body that issued it.'),
    url: webUrl.describe('Where the license or the person can be looked up.'),
    agreedOn: day.describe('Day on which the person agreed to be named.'),
    interests: text(60).describe('Interests that a reader should know of, or "None declared."'),
    formerly,
    exceptions,
  }),
  z.strictObject({
    kind: z.literal('organization').describe('A group of people, named as such.'),
    name: line(3, 80).describe('Name of the organization.'),
    url: webUrl.optional().describe('URL of its website.'),
    clinical: z.boolean().describe('true if clinicians work for it on this guide.'),
    interests: text(60).describe('Who pays, and what it sells; or "None declared."'),
    formerly,
    exceptions,
  }),
]);
