/** IBM's engine for accessibility, the second beside axe: each finds what the other passes. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const engine = readFileSync(fileURLToPath(import.meta.resolve('accessibility-checker-engine')), 'utf8');

interface Result {
  ruleId: string;
  /** Its kind, `VIOLATION` or `RECOMMENDATION`, and how it ended: `PASS`, `FAIL`, or what a person has to judge. */
  value: [kind: string, end: string];
  message: string;
  path: { dom: string };
}

interface Engine {
  Checker: new () => { check: (page: Document, rules: string[]) => Promise<{ results: Result[] }> };
}

/** What fails a rule of WCAG 2.2 for certain. @throws Error when the engine checked nothing */
export async function ibmViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'ace' in globalThis))) await page.evaluate(`${engine}; globalThis.ace = ace;`);
  const results = await page.evaluate(async () => {
    const { Checker } = (globalThis as unknown as { ace: Engine }).ace;
    return (await new Checker().check(document, ['WCAG_2_2'])).results.map(({ ruleId, value, message, path }) => ({
      description: `${ruleId}: ${message} ${path.dom}`,
      fails: value[0] === 'VIOLATION' && value[1] === 'FAIL',
    }));
  });
  if (results.length === 0) throw new Error("IBM's engine checked nothing.");
  return results.filter(({ fails }) => fails).map(({ description }) => description);
}
