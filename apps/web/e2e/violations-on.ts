import type { Page } from '@playwright/test';
import axe from 'axe-core';

/**
 * What axe finds wrong on a page under the rules of these standards, a line for each rule that is broken. Reading axe costs a
 * browser many times what looking costs, so it is put into a page once, however often the page is looked at.
 */
export async function violationsOn(page: Page, standards: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    async (values) => {
      // The global that axe makes is known to its own types as a module alone.
      const { run } = Reflect.get(globalThis, 'axe') as typeof axe;
      const { violations } = await run(document, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      });
      return violations;
    },
    [...standards],
  );
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary = '' }) => `${html} ${failureSummary}`).join(' | ')}`,
  );
}
