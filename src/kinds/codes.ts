/** Country and currency codes, as known to this Node (Unicode CLDR). */
import { z } from 'zod';

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** CLDR lists GB; an alias such as UK is not accepted. */
const isCountry = (code: string) =>
  /^[A-Z]{2}$/.test(code) &&
  code !== 'ZZ' &&
  names.of(code) !== undefined &&
  Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

/** ISO 3166: two capital letters. */
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'must be a country code such as US')
  .refine((code) => isCountry(code), 'must be a country code that exists, such as US; the United Kingdom is GB');

/** ISO 4217: three capital letters. */
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'must be a currency code such as USD')
  .refine((code) => currencies.has(code), 'must be the code of a currency that exists, such as USD');
