import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import type { CorpusLine, checkerRounds } from './checker-rounds.ts';
import { chromiumPath } from './env.ts';

type Rounds = ReturnType<typeof checkerRounds>;

/** The same rounds in a real browser, from the code as Vite bundles it for our pages. */
export async function checkerInBrowser(lines: readonly CorpusLine[]): Promise<Rounds> {
  const script = await bundled(join(import.meta.dirname, 'checker-rounds.ts'));
  // Chromium refuses its sandbox to root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: chromiumPath(), args });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    return await page.evaluate(
      (given) =>
        (globalThis as unknown as { bench: { checkerRounds: typeof checkerRounds } }).bench.checkerRounds(
          given,
        ),
      lines,
    );
  } finally {
    await browser.close();
  }
}

async function bundled(entry: string): Promise<string> {
  const lib = { entry, formats: ['iife' as const], name: 'bench' };
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'es2023', lib },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [chunk] = outputs.filter((each) => each.type === 'chunk');
  if (!chunk) throw new Error('Vite bundled nothing.');
  return chunk.code;
}
