/** Functions that run in a page of the offline editions, since not every driver offers them. */

/** Applies the print rules to the screen. @returns how many there are */
export function applyPrintRules(): number {
  const all = (rules: CSSRuleList): CSSRule[] =>
    [...rules].flatMap((rule) => [rule, ...('cssRules' in rule ? all(rule.cssRules as CSSRuleList) : [])]);
  const printRules = [...document.styleSheets]
    .flatMap((sheet) => all(sheet.cssRules))
    .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print') as CSSMediaRule[];
  for (const { media } of printRules) media.mediaText = 'all';
  return printRules.length;
}

/** Selects the color scheme: 'light', 'dark', or '' for that of the device. */
export function selectColorScheme(theme: string): void {
  const control = document.querySelector<HTMLInputElement>(`[data-theme-switch] input[value="${theme}"]`);
  if (!control || control.getClientRects().length === 0) throw new Error('There is no color scheme control.');
  control.checked = true;
  control.dispatchEvent(new Event('change', { bubbles: true }));
}

export interface VisibleContent {
  /** Visible page headings. */
  headings: number;
  /** Visible notes about features that need JavaScript. */
  scriptNotes: number;
  /** Whether a script of the page has run. */
  hasRun: boolean;
}

/** Reports what is visible of a page. */
export function visibleContent(): VisibleContent {
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((it) => it.getClientRects().length > 0).length;
  return { headings: shown('h1'), scriptNotes: shown('.not-loaded'), hasRun: 'guideTransport' in globalThis };
}

/** Whether an element is in the viewport. */
export function isInViewport(id: string): boolean {
  const { top, bottom } = document.getElementById(id)?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
  return bottom > 0 && top < innerHeight;
}
