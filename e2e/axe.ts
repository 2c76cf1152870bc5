/** What axe finds wrong with a page as it is now, each with the place and how to fix it. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Limits {
  /** Only these rules. */
  rules?: string[];
  /** What is left out: a selector. */
  without?: string;
}

export async function axeViolations(page: Page, { rules, without }: Limits = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (rules) axe.withRules(rules);
  if (without) axe.exclude(without);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}
