import type { Region } from '../region.ts';
import { sentences, uiSentences } from './sentences.ts';
import { wordsFromUs } from './words.ts';

/** The United Kingdom. Its own entries are in `content/`. */
export const gb: Region = {
  code: 'GB',
  language: 'en-GB',
  currency: 'GBP',
  paper: 'a4',
  numbers: { emergency: ['999', '112'], help: ['111', '116 123'] },
  names: /\bUnited Kingdom\b|\bUK\b|\bU\.K\.|\bBritain\b|\bEngland\b|\bScotland\b|\bWales\b|\bNorthern Ireland\b/,
  from: { US: wordsFromUs },
  sentences,
  uiSentences,
  bound: [],
  boundFields: {},
  // Letters after the names of American specialists, and degrees that exist only there.
  withoutSearches: ['copay', 'ccs', 'gcs', 'ncs', 'ocs', 'pcs', 'scs', 'wcs', 'dpt', 'doctor of physical therapy'],
  abbreviations: ['NHS', 'GP', 'GPs', 'A&E'],
  foreign: [
    { pattern: /\$\s?\d+/, instead: 'Give the price in pounds, with a source, or say that no price is known.' },
    {
      pattern: /\bMedicare\b|\bMedicaid\b|\bVeterans Affairs\b/,
      instead: 'Say what the NHS or a British insurer does.',
    },
    { pattern: /\b(?:copay(?:ment)?s?|coinsurance|deductibles?)\b/i, instead: 'Write "excess", or "what you pay".' },
    { pattern: /\b(?:HSA|FSA)\b/, instead: 'Remove it: there is no such account here.' },
    { pattern: /\bboard[- ]certifi(?:ed|cation)\b/i, instead: 'Write "registered", or what the title is here.' },
    {
      pattern: /\bathletic trainers?\b/i,
      instead: 'Write "physiotherapist" or "sports therapist", whichever is meant.',
    },
    {
      pattern: /\b(?:(?:your|each|every US) state|(?:most|some) states|state to state)\b/i,
      instead: 'Say what applies in the United Kingdom.',
    },
    { pattern: /°\s?F\b/, instead: 'Give the temperature in °C.' },
  ],
};
