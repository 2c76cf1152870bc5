/** The words of a text that say what it is about, read as the search reads them. */
import { wordsOf } from '../search/engine/tokens.ts';

/** Stop words: question words, requests, and the people asking. */
const empty = new Set(
  `a about after again all am an and another any anybody anything are as at be because been before being best better but
  by can cant could did do does doing done dont down during even for from get getting gets give go good got had has have
  having he help helps her here his hold how i if im in into is isnt it its just keep lets like long make makes many may
  me might more most much must my need needs no nobody not of off on one only or other our out over own per really safe
  same say she should so some somebody someone something still stop such take than that the their them then there these
  they thing things this those through to too try under until up us use used using very versus vs want was way we were what when
  where which while who whose why will with without would you your yours
  actually always around away bad between big cannot different difference differences difficulty enough every everything
  everywhere feel feels feeling goes going gone instead keeps kind kinds know less look looking lot mean means myself never
  often once people point poor problem problems put real rid sign signs since symptom symptoms tips together trouble type
  types went whole work works working wrong yet
  mom mum mother dad father grandma grandpa wife husband son daughter brother sister`.split(/\s+/),
);

const ending = /(?:ations?|ating|ated|ates?|ings?|ers?|ed|es|ly|s|y|e)$/;

/** Looser than the stem of the search, with which 32 search terms of this guide would count as unanswered. */
export function stemOf(word: string): string {
  const stem = word.replace(ending, '');
  return stem.length < 3 ? word : stem.replace(/([^aeiou])\1$/, '$1').replace(/i$/, '');
}

/** Equal for texts that a search cannot tell apart: "Post-op" and "post op". */
export const searchKey = (text: string): string => wordsOf(text).join(' ') || text;

/** The words of a text without stop words. */
export const contentWords = (text: string): string[] => wordsOf(text).filter((word) => !empty.has(word));
