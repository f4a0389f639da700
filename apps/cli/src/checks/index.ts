import type { Check } from './finding.ts';
import { checkDataDirectory } from './data-directory.ts';
import { checkDatabase } from './database.ts';
import { checkDiskSpace } from './disk-space.ts';
import { checkMediaStore } from './media-store.ts';
import { checkNode } from './node.ts';
import { checkRedis } from './redis.ts';
import { checkSchemaVersion } from './schema-version.ts';
import { checkSearch } from './search.ts';
import { checkStarterDecks } from './starter-decks.ts';

/** The checks of `slova doctor`, in the order in which one makes the next possible. */
export const checks: readonly Readonly<{ subject: string; check: Check }>[] = [
  { subject: 'Node', check: checkNode },
  { subject: 'data directory', check: checkDataDirectory },
  { subject: 'disk space', check: checkDiskSpace },
  { subject: 'database', check: checkDatabase },
  { subject: 'schema', check: checkSchemaVersion },
  { subject: 'search', check: checkSearch },
  { subject: 'starter decks', check: checkStarterDecks },
  { subject: 'Redis', check: checkRedis },
  { subject: 'media store', check: checkMediaStore },
];
