/** The languages of a guide, and the content in that of this process. */
import { sourceSite, translationLanguage } from '../../site.ts';
import type { ContentFolder } from '../content-folder.ts';
import { translationsOf } from '../content-layers.ts';
import { nameOf, type Entry } from '../entry.ts';
import { createContentGraph, type ContentGraph } from '../graph.ts';
import { translateEntries } from './translate-entries.ts';

/** A language of the guide. */
export interface GuideLanguage {
  /** Folder of its translations and of its pages; '' for the language that others are translated from. */
  folder: string;
  /** BCP 47 language. */
  language: string;
  /** Its name in itself: "Español". */
  label: string;
  /** `kind/id` of the entries in this language; undefined for all. */
  translated: ReadonlySet<string> | undefined;
}

/** Share of texts from which an entry counts as translated. */
const mostlyTranslated = 0.5;

function labelOf(language: string): string {
  const [code = language] = language.split('-');
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? language;
  return `${name.charAt(0).toLocaleUpperCase(language)}${name.slice(1)}`;
}

const isTranslated = ({ translation }: Entry) => translation !== undefined && translation.share >= mostlyTranslated;

/** The entries with the texts of a language. */
const entriesIn = (entries: readonly Entry[], folder: ContentFolder, language: string) =>
  translateEntries(entries, translationsOf(folder, language).byName);

/** The languages with translations, the one that they are translated from first. Just that one where there are none. */
export function languagesOf(folder: ContentFolder, entries: readonly Entry[]): GuideLanguage[] {
  const translations = Object.entries(sourceSite.translations).flatMap(
    ([name, { language, draft }]): GuideLanguage[] => {
      if (draft) return [];
      const translated = entriesIn(entries, folder, name).filter(isTranslated).map(nameOf);
      return translated.length > 0
        ? [{ folder: name, language, label: labelOf(language), translated: new Set(translated) }]
        : [];
    },
  );
  const { language } = sourceSite;
  return [{ folder: '', language, label: labelOf(language), translated: undefined }, ...translations];
}

/** Whether a page exists in a language; pages of lists exist in all. @param entry that the page is about */
export const hasPageIn = ({ translated }: GuideLanguage, entry: Entry | undefined): boolean =>
  !entry || !translated || translated.has(nameOf(entry));

/** Entries and graph in the language of this process. @param entries the English ones, with their graph */
export function inOwnLanguage(
  folder: ContentFolder,
  entries: readonly Entry[],
  graph: ContentGraph,
): { entries: readonly Entry[]; graph: ContentGraph } {
  if (translationLanguage === undefined) return { entries, graph };
  const translated = entriesIn(entries, folder, translationLanguage);
  return { entries: translated, graph: createContentGraph(translated) };
}

/** Folder of the language of this process. */
export const ownFolder = translationLanguage ?? '';

/** Language of a text that is not translated; undefined in the language that others are translated from. */
export const sourceLanguage = translationLanguage === undefined ? undefined : sourceSite.language;
