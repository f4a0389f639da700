import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds wrong on a page, a line for each rule that is broken. Reading axe costs a browser many times what looking
 * costs, so it is put into a page once, however often the page is looked at.
 */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    // The global that axe makes is known to its own types as a module alone.
    const { run } = Reflect.get(globalThis, 'axe') as typeof axe;
    const { violations } = await run(document, { resultTypes: ['violations'] });
    return violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
