/** What axe finds wrong with a page as it is now, each with its selector and how to fix it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

// Run in the page itself: @axe-core/playwright collects every rule that passed as well, and takes four times as long.
export const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

interface Limits {
  /** Only these rules. */
  rules?: string[];
  /** Not these rules. */
  withoutRules?: string[];
  /** What is left out: a selector. */
  without?: string;
}

/** @throws Error when axe checked nothing */
export async function axeViolations(page: Page, { rules, withoutRules = [], without }: Limits = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${axeSource}; undefined`);
  const { violations, checked } = await page.evaluate(
    async ([only, disabled, excluded]) => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe;
      const context = excluded ? { exclude: [excluded] } : document;
      const results = await run(context, {
        resultTypes: ['violations'],
        rules: Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }])),
        ...(only && { runOnly: only }),
      });
      return {
        checked: results.violations.length + results.passes.length + results.incomplete.length,
        violations: results.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
        ),
      };
    },
    [rules, withoutRules, without] as const,
  );
  if (checked === 0) throw new Error('axe checked nothing.');
  return violations;
}
