/** The settings of the reference guide in the words of another region, as defaults of a guide for it. */
import { regions } from '../regions/index.ts';
import { applyEdits, editsFor } from '../regions/rewrite.ts';
import type { Region } from '../regions/region.ts';
import type { SiteConfig } from './schema.ts';

/** A short text in the words of a region: a setting, or a string of the user interface. */
export function inWordsOf(region: Region, from: string, text: string): string {
  const sentence = region.uiSentences[text];
  const rewording = region.from[from];
  if (sentence !== undefined || !rewording) return sentence ?? text;
  return applyEdits(text, editsFor(text, rewording)).text;
}

/** @param to ISO 3166 code of the region of the guide */
export function settingsFor(reference: SiteConfig, to: string): SiteConfig {
  const region = regions[to];
  if (!region || to === reference.region) return reference;
  const reword = (text: string) => inWordsOf(region, reference.region, text);
  return {
    ...reference,
    language: region.language,
    tagline: reword(reference.tagline),
    subject: reword(reference.subject),
    menu: reference.menu.map(({ label, path }) => ({ label: reword(label), path })),
    suggestedSearches: reference.suggestedSearches
      .filter((search) => !region.withoutSearches.includes(search))
      .map(reword),
    everydayAbbreviations: [...reference.everydayAbbreviations, ...region.abbreviations],
  };
}
