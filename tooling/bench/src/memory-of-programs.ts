import { readdir, readFile } from 'node:fs/promises';

const lookEveryMs = 100;
const pageBytes = 4_096;

/** Watches the resident memory of running programs whose command line holds a text, on Linux: the largest sum so far, MB. */
export function memoryOfPrograms(...texts: readonly string[]): { readonly stop: () => number } {
  let most = 0;
  const timer = setInterval(() => {
    void residentBytes(texts).then((bytes) => (most = Math.max(most, bytes)));
  }, lookEveryMs);
  return {
    stop() {
      clearInterval(timer);
      return Math.round(most / 1_000_000);
    },
  };
}

async function residentBytes(texts: readonly string[]): Promise<number> {
  const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/u.test(name));
  const sizes = await Promise.all(
    processes.map(async (id) => {
      const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
      if (!texts.some((text) => command.includes(text))) return 0;
      const size = await readFile(`/proc/${id}/statm`, 'utf8').catch(() => '');
      return Number(size.split(' ')[1] ?? 0) * pageBytes;
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
