/** A page of the copy as it is shown: with a line that says how old it is, where that has to be said. */
import { offlineWords } from '../../ui-strings/offline.ts';
import type { Edition } from './edition.ts';

const day = 86_400_000;

/**
 * Milliseconds since the last comparison with the site, after which every page says so: thirty days. Most times
 * without internet are shorter, and what the site has taken back is then read for a month at most without a warning.
 */
export const longestUnchecked = 30 * day;

export interface Age {
  /** The day of the last comparison, in words. */
  checked: string;
  isOld: boolean;
}

/**
 * @param checkedAt when the site last said that this is its edition; undefined where the browser has lost that
 * @param now by the clock of the device, which may have been set back: then nothing is known of the age
 */
export function ageOf({ day: first, language }: Edition, checkedAt: number | undefined, now: number): Age {
  const at = checkedAt ?? Date.parse(first);
  return {
    checked: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at),
    isOld: now - at > longestUnchecked || now < at - day,
  };
}

/** What the line says. */
const ageText = ({ dayInWords }: Edition, { checked, isOld }: Age) =>
  `${offlineWords.saved(dayInWords, checked)}${isOld ? ` ${offlineWords.old}` : ''}`;

/**
 * Adds the line to a page: to be seen at once, or in a template from which the page takes it when the host turns out
 * to be unreachable. An old copy says it in each card on when to get help as well.
 */
export function withNote(
  html: string,
  edition: Edition,
  age: Age,
  { isShown, link }: { isShown: boolean; link: string },
) {
  const note = `<p class="saved-note" data-saved-age>${ageText(edition, age)} <a href="${link}">${offlineWords.copy.link}</a></p>`;
  const template = `<template data-saved-version="${edition.version}">${note}</template>`;
  const cards = age.isOld
    ? html.replace(
        /<(\w+)[^>]*\sdata-care[^>]*>/g,
        (card) => `${card}<p class="note" data-saved-age>${offlineWords.oldCard(age.checked)}</p>`,
      )
    : html;
  return cards.replace(/<body[^>]*>/, (body) => body + template + (isShown || age.isOld ? note : ''));
}
