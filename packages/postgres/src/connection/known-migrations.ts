import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const migrationsFolder: string = fileURLToPath(new URL('../migrations', import.meta.url));

/** `created_at` stamps of the migrations this version knows, oldest first. */
export function knownMigrations(): number[] {
  const text = readFileSync(`${migrationsFolder}/meta/_journal.json`, 'utf8');
  return (JSON.parse(text) as { entries: { when: number }[] }).entries.map(({ when }) => when);
}
