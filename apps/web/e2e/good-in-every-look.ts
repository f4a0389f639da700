import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { violationsOn } from './violations-on.ts';
import { wears } from './wears.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const narrow = { width: 360, height: 740 };
const wide = { width: 1440, height: 900 };

/** Light on a narrow screen and dark on a wide one; in Russian the other way round. Both widths have to do without scrolling sideways. */
export async function expectGoodInEveryLook(page: Page): Promise<void> {
  const russian = (await page.locator('html').getAttribute('lang')) === 'ru';
  for (const viewport of [narrow, wide]) {
    const colorScheme = (viewport === narrow) === russian ? 'dark' : 'light';
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await wears(page, colorScheme);
    await expectGood(page, `${page.url()} ${colorScheme} ${viewport.width}`);
  }
}

async function expectGood(page: Page, look: string): Promise<void> {
  expect(await violationsOn(page, standards), look).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${look}: wider than the screen`).toBeLessThanOrEqual(0);
}
