import { expect, test, type Page } from '@playwright/test';
import { urlOf } from '../../tools/test-runner/sites.ts';

/** Walks with Tab to a link, as somebody without a mouse does, and follows it. */
async function follow(page: Page, name: string): Promise<void> {
  const most = 150;
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.closest('main') ? (at.getAttribute('aria-label') ?? at.textContent ?? '').trim() : '';
    });
    if (here !== name) continue;
    await expect(page.locator(':focus')).toBeInViewport();
    await page.keyboard.press('Enter');
    return;
  }
  throw new Error(`The link "${name}" was not reached with ${most} presses of Tab.`);
}

test('"my lower back hurts" leads to a handout in five steps, with a keyboard at 320 px @chromium', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(urlOf('root'));
  await follow(page, 'Lower back');
  await expect(page).toHaveURL(/\/body\/lower-back\/$/);
  await follow(page, 'Soft tissue massage');
  await expect(page).toHaveURL(/\/techniques\/soft-tissue-massage\/$/);
  await follow(page, 'Is it safe for me? See the reasons not to, or to ask first');
  await expect(page.locator('#safe')).toBeInViewport();
  await follow(page, 'Foam roller');
  await expect(page).toHaveURL(/\/tools\/foam-roller\/$/);
  await follow(page, 'Print a handout');
  await expect(page).toHaveURL(/\/tools\/foam-roller\/handout\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Foam roller');
  await expect(page.locator('#cautions, #care')).toHaveCount(2);
});
