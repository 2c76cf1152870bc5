/** Answers from the names alone: what the box shows before the full text is there. */
import { alertsFor } from './alerts.ts';
import { answering, matchNames, type Alert, type NameMatch, type PreparedNames } from './names.ts';
import { isNearlyKnown, joined, mend, part, sure, vocabularyOf, type Vocabulary } from './spelling.ts';
import type { Understood } from './understand.ts';
import { respell, wordsOf } from './tokens.ts';

export interface Instant {
  /** The words that were looked for. */
  words: string[];
  matches: NameMatch[];
  alerts: Alert[];
}

function settle(word: string, others: readonly string[], isOpen: boolean, vocabulary: Vocabulary): string[] {
  if (vocabulary.names.has(word)) return [word];
  const american = respell(word);
  if (vocabulary.names.has(american)) return [american];
  const parts = joined(word, vocabulary);
  if (parts) return parts;
  if (isNearlyKnown(word, vocabulary, isOpen)) return [word];
  const mended = mend(word, vocabulary, others);
  const halves = mended && mended.cost <= sure ? undefined : part(word, vocabulary);
  return halves ?? [mended?.word ?? word];
}

/** Names that fit a text, with slips mended; nothing is loaded and nothing waits. */
export function answerFromNames(names: PreparedNames, stopWords: ReadonlySet<string>, text: string): Instant {
  const isOpen = /[\p{L}\p{N}]$/u.test(text);
  const all = wordsOf(text);
  const telling = all.filter((word) => !stopWords.has(word));
  const asked = telling.length > 0 ? telling : all;
  const vocabulary = vocabularyOf(names);
  const settleAll = (others: readonly string[]) =>
    asked.map((word, i) =>
      stopWords.has(word) ? [word] : settle(word, others, isOpen && i === asked.length - 1, vocabulary),
    );
  const result = settleAll(settleAll(asked).flat());
  const settled = new Map(asked.map((word, i) => [word, result[i] ?? [word]]));
  const words = asked.flatMap((word) => settled.get(word) ?? []);
  const whole = all.flatMap((word) => settled.get(word) ?? [word]);
  return {
    words,
    matches: answering(matchNames(names, whole, isOpen)),
    alerts: alertsFor(names.list.alerts, [...words, ...all]),
  };
}

/** Whether the full answer looked for the same words, so that what was shown at once can stay. */
export const isSame = (instant: Instant, understood: Understood) =>
  instant.words.join(' ') === understood.words.join(' ');
