import type { Page } from '@playwright/test';
import postgres from 'postgres';
import { databaseUrl } from './database-url.ts';

type Item = {
  attemptId: string;
  exercise: Record<string, unknown> & { type: string; prompt: { text: string } };
};
type Stored = {
  options?: string[];
  correct?: number;
  choice?: { options: string[]; correct: number } | null;
  built?: string;
  isTrue?: boolean;
  answers: { accepted: string[] };
};

/** Everything that the server knows of the exercises that a page was handed. */
export type Asked = {
  /** The exercises of a type that were handed out, the latest first. */
  readonly itemsOf: (type: string) => Promise<readonly Item[]>;
  readonly stored: (attemptId: string) => Promise<Stored>;
};

/** Remembers the exercises that a page is handed, and looks their answers up where the server keeps them. */
export function followExercises(page: Page): Asked {
  const pages: Promise<Item[]>[] = [];
  page.on('response', (response) => {
    if (!response.url().includes('learning.session')) return;
    pages.unshift(response.text().then(itemsIn, () => []));
  });
  return {
    // A page may be on screen before its answer has been read here.
    async itemsOf(type) {
      const items = (await Promise.all(pages)).flatMap((handedOut) => handedOut.toReversed());
      return items.filter(({ exercise }) => exercise.type === type);
    },
    async stored(attemptId) {
      const sql = postgres(await databaseUrl(), { max: 1 });
      try {
        const [row] = await sql<
          { exercise: Stored }[]
        >`select exercise from attempts where id = ${attemptId}`;
        if (!row) throw new Error('no such attempt');
        return row.exercise;
      } finally {
        await sql.end();
      }
    },
  };
}

// The answer of a batched call is a list of results.
function itemsIn(text: string): Item[] {
  try {
    const parsed = JSON.parse(text) as unknown;
    const results = Array.isArray(parsed) ? parsed : [parsed];
    return results.flatMap(
      (result) => (result as { result?: { data?: { items?: Item[] } } }).result?.data?.items ?? [],
    );
  } catch {
    return [];
  }
}
