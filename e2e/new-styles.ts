/**
 * Contrast of texts and links in styles that no page before has had. It is most of what axe does, and depends on
 * nothing but computed styles: of the text and its link, and of what is behind them. Each style is therefore measured
 * once in a worker, on the page that has it first; a worker that follows a failure starts anew. What lies over a text
 * by chance of its place is no part of a style: `every-page.e2e.ts` measures all texts of the largest page of each kind.
 */
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/** Rules of axe that compare colors. */
export const colorRules = ['color-contrast', 'link-in-text-block'];

/** What a worker keeps for its pages: each style that need not be measured, or the number of pages it was tried on. */
export type MeasuredStyles = Map<string, 'known' | number>;

/**
 * Pages on which axe tries a style that it cannot decide, such as that of a text over a picture: a few, since another
 * place may be decidable.
 */
const maxTries = 5;

interface Measured {
  styles: string[];
  /** Styles that axe was asked for. */
  tried: string[];
  violations: string[];
}

/** Runs in the page: measures all texts in unknown styles. */
async function measureNewStyles([known, rules]: readonly [
  known: readonly string[],
  rules: readonly string[],
]): Promise<Measured> {
  const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
  const controls = 'input, select, textarea, button';
  const backgrounds = new Map<Element | null, string>([[null, '']]);

  /** How an element and those around it fill, fade and place what is in them, from the inside out. */
  const backgroundOf = (element: Element | null): string => {
    const found = backgrounds.get(element);
    if (found !== undefined || !element) return found ?? '';
    const { backgroundColor, backgroundImage, filter, mixBlendMode, opacity, position } = getComputedStyle(element);
    const own = [backgroundColor, backgroundImage, filter, mixBlendMode, opacity, position].join(' ');
    const around = backgroundOf(element.parentElement);
    const all = own === 'rgba(0, 0, 0, 0) none none normal 1 static' ? around : `${own} / ${around}`;
    backgrounds.set(element, all);
    return all;
  };
  const textStyleOf = (element: Element) => {
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const control = element.matches(controls) ? `${element.localName} ${element.matches(':disabled')}` : '';
    return [control, color, fontSize, fontWeight, textShadow, backgroundOf(element)].join(' | ');
  };
  /** How a link differs from the text around it. */
  const linkStyleOf = (link: Element) => {
    const { borderBottom, display, fontFamily, fontStyle, textDecoration } = getComputedStyle(link);
    const around = link.parentElement ? textStyleOf(link.parentElement) : '';
    return ['link', borderBottom, display, fontFamily, fontStyle, textDecoration, textStyleOf(link), around].join(
      ' | ',
    );
  };
  /** Whether axe may ask that a link differs from the text around it: a superset of those that it asks about. */
  const isInText = (link: Element) => {
    const isBlock = (element: Element) => !/^inline(-flex|-grid)?$|contents/.test(getComputedStyle(element).display);
    if (isBlock(link)) return false;
    let block = link.parentElement;
    while (block && !isBlock(block)) block = block.parentElement;
    const inLinks = [...(block?.querySelectorAll('a') ?? [])].map((other) => other.textContent).join('');
    return (block?.textContent ?? '').replace(/\s/g, '').length > inLinks.replace(/\s/g, '').length;
  };
  const hasText = (element: Element) =>
    element.matches(controls) ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());

  const knownStyles = new Set(known);
  const fresh = new Map<Element, string[]>();
  for (const element of document.body.querySelectorAll('*')) {
    const isLink = element.matches('a[href]') && isInText(element);
    if (!isLink && !hasText(element)) continue;
    const styles = [textStyleOf(element), ...(isLink ? [linkStyleOf(element)] : [])];
    if (styles.some((style) => !knownStyles.has(style)) && element.checkVisibility()) fresh.set(element, styles);
  }
  if (fresh.size === 0) return { styles: [], tried: [], violations: [] };
  const results = await run(
    { include: [...fresh.keys()] },
    { runOnly: [...rules], resultTypes: ['passes', 'violations'], elementRef: true },
  );
  const decided = [...results.passes, ...results.violations].flatMap(({ id, nodes }) =>
    nodes.map(({ element }) => fresh.get(element as unknown as Element)?.[id === 'color-contrast' ? 0 : 1] ?? ''),
  );
  return {
    styles: decided.filter((style) => style !== ''),
    tried: [...new Set([...fresh.values()].flat())],
    violations: results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    ),
  };
}

/** What axe finds in styles that are not measured; then they are. */
export async function newStyleViolations(page: Page, measured: MeasuredStyles): Promise<string[]> {
  const known = [...measured].flatMap(([style, state]) => (state === 'known' ? [style] : []));
  const { styles, tried, violations } = await page.evaluate(measureNewStyles, [known, colorRules] as const);
  for (const style of tried) {
    const state = measured.get(style) ?? 0;
    if (state !== 'known') measured.set(style, state + 1 < maxTries ? state + 1 : 'known');
  }
  for (const style of styles) measured.set(style, 'known');
  return violations;
}
