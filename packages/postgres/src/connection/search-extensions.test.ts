import { createTestDatabase } from '@slova/vitest';
import postgres from 'postgres';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { missingExtensions, switchOnSearch } from './search-extensions.ts';

let url: string;
let owner: postgres.Sql;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ url, drop } = await createTestDatabase());
  owner = postgres(url, { max: 1, onnotice: () => {} });
  await owner`drop extension unaccent cascade`;
});
afterAll(async () => {
  await owner.end();
  await drop();
});

it('a user who may not switch an extension on is told which, and who can', async () => {
  await owner`drop role if exists slova_without_rights`;
  await owner`create role slova_without_rights login password 'x'`;
  const address = new URL(url);
  [address.username, address.password] = ['slova_without_rights', 'x'];
  const poor = postgres(address.href, { max: 1 });
  try {
    expect(await missingExtensions(poor)).toEqual(['unaccent']);
    await expect(switchOnSearch(poor)).rejects.toThrow(
      'Search needs the PostgreSQL extension unaccent, and this user may not switch it on: let an administrator run "create extension unaccent" in it once.',
    );
  } finally {
    await poor.end();
    await owner`drop role slova_without_rights`;
  }
});

it('an extension that an administrator keeps in a schema of its own is found by what is created after', async () => {
  await owner`create schema kept_apart`;
  await owner`create extension unaccent schema kept_apart`;
  await switchOnSearch(owner);
  expect(await missingExtensions(owner)).toEqual([]);
  expect(await owner`select unaccent('é') as bare`).toEqual([{ bare: 'e' }]);
});
