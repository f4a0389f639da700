import type { Page } from '@playwright/test';

/** The words between what is given of a sentence. */
export function wordsOf(built: string, exercise: Readonly<Record<string, unknown>>): string[] {
  const [before, after] = [String(exercise['before']), String(exercise['after'])];
  return built.slice(before.length, built.length - after.length).split(/\s+/u);
}

/** Lays words with digits; the same word may stand on several tiles. */
export async function layWords(
  page: Page,
  words: readonly string[],
  exercise: Readonly<Record<string, unknown>>,
): Promise<void> {
  const tiles = exercise['tiles'] as readonly string[];
  const laid = new Set<number>();
  for (const word of words) {
    const tile = tiles.findIndex((text, index) => text === word && !laid.has(index));
    laid.add(tile);
    if (tile < 10) await page.keyboard.press(String((tile + 1) % 10));
    else await page.locator('main [role="group"] > div').nth(1).getByRole('button').nth(tile).click();
  }
}
