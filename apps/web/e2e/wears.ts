import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** Resolves when a page wears the scheme it was just given: the theme has heard of it, and no colour is on its way to another. */
export async function wears(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
  await page.evaluate(async () => {
    const onTheirWay = (): Animation[] =>
      document
        .getAnimations()
        .filter(
          ({ playState, effect }) =>
            playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
        );
    // What has arrived may set off what inherits from it.
    for (let moving = onTheirWay(); moving.length > 0; moving = onTheirWay())
      await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}
