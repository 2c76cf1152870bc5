/** All rules, in the order of the documentation. */
import { abbreviations } from './abbreviations.ts';
import { attribution } from './attribution.ts';
import { careCards } from './care-cards.ts';
import { citationExists } from './citation-exists.ts';
import { citationForm } from './citation-form.ts';
import { citationPlace } from './citation-place.ts';
import { answeredTerms } from './answered-terms.ts';
import { contradictedUse } from './contradicted-use.ts';
import { datesInOrder } from './dates-in-order.ts';
import { dialectRule } from './dialect.ts';
import { drawingRule } from './drawing.ts';
import { emergencyNumbersRule } from './emergency-numbers.ts';
import { enoughEntries } from './enough-entries.ts';
import { factsPlaced } from './facts-placed.ts';
import { formerUrls } from './former-urls.ts';
import { reservedPaths } from './reserved-paths.ts';
import { fresh } from './fresh.ts';
import { hedgedWording } from './hedged-wording.ts';
import { hiddenCautions } from './hidden-cautions.ts';
import { namedChanges } from './named-changes.ts';
import { headings } from './headings.ts';
import { noLostUrls } from './no-lost-urls.ts';
import { linkAnchors } from './link-anchors.ts';
import { misparsedMarkdown } from './misparsed-markdown.ts';
import { neededPages } from './needed-pages.ts';
import { neverSayRule } from './never-say.ts';
import { noSecrets } from './no-secrets.ts';
import { numbersInOrder } from './numbers-in-order.ts';
import { orphan } from './orphan.ts';
import { pageLinks } from './page-links.ts';
import { pastedTwice } from './pasted-twice.ts';
import { pictureLetters } from './picture-letters.ts';
import { privateData } from './private-data.ts';
import { keptCautions } from './kept-cautions.ts';
import { publisherKnown } from './publisher-known.ts';
import { unparsedMarkdown } from './unparsed-markdown.ts';
import { readingGrade } from './reading-grade.ts';
import { referenceExists } from './reference-exists.ts';
import { regionCovered } from './region-covered.ts';
import { regionWords } from './region-words.ts';
import { repeatedTerms } from './repeated-terms.ts';
import type { Rule } from './rule.ts';
import { safeBody } from './safe-body.ts';
import { sentenceLength } from './sentence-length.ts';
import { siteLinks } from './site-links.ts';
import { sourceUrl } from './source-url.ts';
import { sourceIdentifiers } from './source-identifiers.ts';
import { sourceOnce } from './source-once.ts';
import { statedOnce } from './stated-once.ts';
import { superseded } from './superseded.ts';
import { textAlternatives } from './text-alternatives.ts';
import { uniqueAnchors } from './unique-anchors.ts';
import { uniqueIds } from './unique-ids.ts';
import { uniqueTitles } from './unique-titles.ts';
import { unused } from './unused.ts';
import { unusedException } from './unused-exception.ts';

export const rules: readonly Rule[] = [
  enoughEntries,
  neededPages,
  publisherKnown,
  keptCautions,
  hiddenCautions,
  namedChanges,
  attribution,
  uniqueIds,
  reservedPaths,
  uniqueTitles,
  uniqueAnchors,
  referenceExists,
  statedOnce,
  unused,
  orphan,
  sourceOnce,
  sourceIdentifiers,
  sourceUrl,
  superseded,
  citationExists,
  citationForm,
  citationPlace,
  hedgedWording,
  neverSayRule,
  dialectRule,
  sentenceLength,
  readingGrade,
  headings,
  abbreviations,
  numbersInOrder,
  datesInOrder,
  fresh,
  regionCovered,
  emergencyNumbersRule,
  regionWords,
  careCards,
  contradictedUse,
  answeredTerms,
  repeatedTerms,
  unparsedMarkdown,
  misparsedMarkdown,
  pastedTwice,
  safeBody,
  noSecrets,
  privateData,
  pageLinks,
  linkAnchors,
  formerUrls,
  noLostUrls,
  factsPlaced,
  drawingRule,
  pictureLetters,
  siteLinks,
  textAlternatives,
  unusedException,
];
