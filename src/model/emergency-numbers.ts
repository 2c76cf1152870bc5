/**
 * Emergency and crisis numbers by country. The guide's own numbers are in care.yaml, with sources; this list serves to
 * find numbers of other countries.
 */
import { regions } from '../regions/index.ts';

export interface CountryNumbers {
  /** Ambulance, police and fire. */
  emergency: readonly string[];
  /** Mental health crisis lines and urgent medical advice. */
  help: readonly string[];
  /** Matches the country's name in text. */
  names: RegExp;
}

const europe: CountryNumbers = { emergency: ['112'], help: ['116 123'], names: /\bEurope(?:an)?\b|\bEU\b/ };

/** Countries that use the European emergency number. */
const european = 'AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IS IT LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

export const emergencyNumbers: Readonly<Record<string, CountryNumbers>> = {
  ...Object.fromEntries(european.map((country) => [country, europe])),
  ...Object.fromEntries(Object.values(regions).map(({ code, numbers, names }) => [code, { ...numbers, names }])),
  CA: { emergency: ['911'], help: ['988', '811'], names: /\bCanad(?:a|ian)\b/ },
  IE: { emergency: ['112', '999'], help: ['116 123'], names: /\bIreland\b/ },
  AU: { emergency: ['000', '112'], help: ['13 11 14'], names: /\bAustralia\b/ },
  NZ: { emergency: ['111'], help: ['1737'], names: /\bNew Zealand\b/ },
};
