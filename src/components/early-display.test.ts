import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { earlyDisplay } from './early-display.ts';

/** Runs the script. @returns the root element */
function rootWith(stored: unknown) {
  const documentElement = { dataset: {} as Record<string, string>, style: {} as Record<string, string> };
  const context = Object.defineProperty({ document: { documentElement } }, 'localStorage', {
    get() {
      if (stored === undefined) throw new Error('refused');
      return stored;
    },
  });
  runInNewContext(earlyDisplay, context);
  return documentElement;
}

const cases: [condition: string, stored: unknown, theme: string | undefined, size: string | undefined][] = [
  ['with both stored', { theme: 'dark', 'text-size': '140%' }, 'dark', '140%'],
  ['with nothing stored', {}, '', ''],
  ['without access to storage', undefined, undefined, undefined],
];
for (const [condition, stored, theme, size] of cases)
  test(`applies the stored color scheme and text size ${condition}`, () => {
    const { dataset, style } = rootWith(stored);
    assert.equal(dataset['theme'], theme);
    assert.equal(style['fontSize'], size);
  });
