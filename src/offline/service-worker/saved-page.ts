/** Adds a notice about its age to a page of the saved copy. */
import { offlineStrings } from '#ui-strings/offline.ts';
import type { Edition } from './edition.ts';

const day = 86_400_000;

/**
 * Milliseconds since the last check of the site, after which every page has a notice: thirty days. Most periods offline
 * are shorter, and retracted content is then shown without a warning for a month at most.
 */
export const longestUnchecked = 30 * day;

export interface Age {
  /** Formatted date of the last check. */
  checked: string;
  isOld: boolean;
}

/**
 * @param checkedAt when the edition was last confirmed; undefined if the browser has lost it
 * @param now clock of the device; if it was set back, the age is unknown
 */
export function ageOf({ day: first, language }: Edition, checkedAt: number | undefined, now: number): Age {
  const at = checkedAt ?? Date.parse(first);
  return {
    checked: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at),
    isOld: now - at > longestUnchecked || now < at - day,
  };
}

/** Text of the notice. */
const ageText = ({ dayInWords }: Edition, { checked, isOld }: Age) =>
  `${offlineStrings.saved(dayInWords, checked)}${isOld ? ` ${offlineStrings.old}` : ''}`;

/**
 * Inserts the notice into a page: visible, or in a template that the page uses when the host turns out to be
 * unreachable. Care cards of an outdated copy have it too.
 */
export function withNote(
  html: string,
  edition: Edition,
  age: Age,
  { isShown, link }: { isShown: boolean; link: string },
) {
  const note = `<p class="saved-note" data-saved-age>${ageText(edition, age)} <a href="${link}">${offlineStrings.copy.link}</a></p>`;
  const template = `<template data-saved-version="${edition.version}">${note}</template>`;
  const cards = age.isOld
    ? html.replace(
        /<(\w+)[^>]*\sdata-care[^>]*>/g,
        (card) => `${card}<p class="note" data-saved-age>${offlineStrings.oldCard(age.checked)}</p>`,
      )
    : html;
  return cards.replace(/<body[^>]*>/, (body) => body + template + (isShown || age.isOld ? note : ''));
}
