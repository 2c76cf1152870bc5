import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { earlyDisplay } from './early-display.ts';

/** The root element after the script has run. */
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

const cases: [what: string, stored: unknown, theme: string | undefined, size: string | undefined][] = [
  ['both choices', { theme: 'dark', 'text-size': '140%' }, 'dark', '140%'],
  ['no choice', {}, '', ''],
  ['a storage that is refused', undefined, undefined, undefined],
];
for (const [what, stored, theme, size] of cases)
  test(`${what}: the page begins with them`, () => {
    const { dataset, style } = rootWith(stored);
    assert.equal(dataset['theme'], theme);
    assert.equal(style['fontSize'], size);
  });
