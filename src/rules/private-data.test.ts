import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParsedEntry } from '../model/entry.ts';
import { noSecrets } from './no-secrets.ts';
import { privateData } from './private-data.ts';
import type { EntryRule, RuleContext } from './rule.ts';

const run = (rule: EntryRule, text: string) =>
  rule
    .check({ raw: { note: text }, body: '' } as unknown as ParsedEntry, {} as RuleContext)
    .map(({ message }) => message);

// Concatenated, so that secret scanners do not report this file.
const letters = 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8s9T0';

const privateTexts: [text: string, what: string | undefined][] = [
  ['Write to jane.doe@clinic.com.', 'an e-mail address'],
  ['Write to someone@example.org.', undefined],
  ['It is done by hand [@smith2020].', undefined],
  ['Call (415) 555-0132.', 'a telephone number'],
  ['Call 415-555-0132 today.', 'a telephone number'],
  ['Call +1 415 555 0132.', 'a telephone number'],
  ['Call +44 20 7946 0958.', 'a telephone number'],
  ['Call 911 or 999 or 112.', undefined],
  ['Call 988, or 800-633-4227.', undefined],
  ['Call 1-877-555-0132.', undefined],
  ['Call 1-800-MEDICARE.', undefined],
  ['Call 212-99-NURSE.', undefined],
  ['Number 123-45-6789.', 'a social security number'],
  ['Number 000-45-6789.', undefined],
  ['MRN: 00123456', 'a medical record number'],
  ['Date of birth: 1961-02-03', 'a date of birth'],
  ['born on March 3, 1961', 'a date of birth'],
  ['doi 10.1016/j.jbmt.2018-555-1234', undefined],
  ['In 2019-2020, 294 people; 4 to 8 weeks; -0.67 to -0.08.', undefined],
  ['ISBN 978-0-306-40615-7', undefined],
  ['It costs $1,200-$1,500 in 2026.', undefined],
];

for (const [text, what] of privateTexts)
  test(`finds ${what ?? 'no private data'} in ${text}`, () =>
    assert.deepEqual(run(privateData, text), what ? [`this looks like ${what}`] : []));

const secret: [text: string, what: string | undefined][] = [
  [`-----BEGIN RSA ${'PRIVATE KEY'}-----`, 'a private key'],
  ['AKIAIOSFODNN7EXAMPLE', 'an access key for Amazon Web Services'],
  [`ghp_${letters.slice(0, 36)}`, 'a GitHub token'],
  [`glpat-${letters.slice(0, 20)}`, 'a GitLab token'],
  [`npm_${letters.slice(0, 36)}`, 'an npm token'],
  [`xoxb-${letters.slice(0, 12)}`, 'a Slack token'],
  [`AIza${letters.slice(0, 35)}`, 'a Google API key'],
  [`sk_live_${letters.slice(0, 24)}`, 'a Stripe key'],
  [`sk-ant-${letters}`, 'a key for an AI service'],
  [`eyJ${letters.slice(0, 20)}.eyJ${letters.slice(0, 20)}.${letters.slice(0, 12)}`, 'a signed token (JWT)'],
  ['https://user:pass@example.org/', 'a password in a URL'],
  ['password: correct-h0rse', 'a password or key'],
  ['api_key = 0123456789', 'a password or key'],
  ['The secret: consistency.', undefined],
  ['https://doi.org/10.1016/j.jbmt.2018.03.001', undefined],
  ['Ask the gym for its password.', undefined],
  ['task-based-movement-training-in-children-with-x', undefined],
];

for (const [text, what] of secret)
  test(`finds ${what ?? 'no secret'} in ${text.slice(0, 40)}`, () =>
    assert.deepEqual(run(noSecrets, text), what ? [`this looks like ${what}`] : []));

test('finds a secret in an unknown field', () => {
  const parsedEntry = { raw: { a: [{ b: 'AKIAIOSFODNN7EXAMPLE' }] }, body: '' } as unknown as ParsedEntry;
  assert.deepEqual(noSecrets.check(parsedEntry, {} as RuleContext)[0]?.path, ['a', 0, 'b']);
});
