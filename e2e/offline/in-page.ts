/** What runs in a page of a copy, in engines that cannot all be asked for it from outside. */

/** What holds on paper now holds on the screen as well. @returns how many such rules there are */
export function useRulesForPaper(): number {
  const all = (rules: CSSRuleList): CSSRule[] =>
    [...rules].flatMap((rule) => [rule, ...('cssRules' in rule ? all(rule.cssRules as CSSRuleList) : [])]);
  const forPaper = [...document.styleSheets]
    .flatMap((sheet) => all(sheet.cssRules))
    .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print') as CSSMediaRule[];
  for (const { media } of forPaper) media.mediaText = 'all';
  return forPaper.length;
}

/** Turns the switch of colors: 'light', 'dark', or '' for those of the device. */
export function chooseColors(theme: string): void {
  const control = document.querySelector<HTMLInputElement>(`[data-theme-switch] input[value="${theme}"]`);
  if (!control || control.getClientRects().length === 0) throw new Error('There is no switch of colors.');
  control.checked = true;
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

export interface Seen {
  /** Headings of pages that are shown. */
  headings: number;
  /** Notes that speak of what a script would do. */
  promises: number;
  /** Whether a script of the page has run. */
  hasRun: boolean;
}

/** What a reader sees of a page. */
export function lookOver(): Seen {
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((it) => it.getClientRects().length > 0).length;
  return { headings: shown('h1'), promises: shown('.not-loaded'), hasRun: 'guideTransport' in globalThis };
}

/** Whether a place of the page is on the screen. */
export function isOnScreen(id: string): boolean {
  const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  return bottom > 0 && top < innerHeight;
}
