import { Validator } from '@seriousme/openapi-schema-validator';
import { restRoutes } from '@slova/trpc';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

type Document = {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; responses: object }>>;
};

let api: ApiUnderTest;
let document: Document;

beforeAll(async () => {
  api = await startApi();
  const response = await fetch(`${api.origin}/api/v1/openapi.json`);
  document = (await response.json()) as Document;
});
afterAll(() => api.stop());

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  it('describes every REST route of the interface that exists, and no other', () => {
    const described = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.slice(1)}`),
    );
    expect(described.toSorted()).toEqual(
      // A file is no input of a procedure.
      ['POST media', ...restRoutes().map(({ method, path }) => `${method} ${path}`)].toSorted(),
    );
    expect(described).toEqual(expect.arrayContaining(promised));
  });

  it('names each operation once', () => {
    const names = Object.values(document.paths).flatMap((operations) =>
      Object.values(operations).map(({ operationId }) => operationId),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});

// Other people's programs hold on to these names.
const promised = [
  'POST auth/register',
  'POST auth/login',
  'POST auth/logout',
  'GET users/me',
  'PATCH users/me',
  'GET decks',
  'POST decks',
  'GET decks/{deckId}',
  'PATCH decks/{deckId}',
  'DELETE decks/{deckId}',
  'GET decks/{deckId}/terms',
  'POST decks/{deckId}/terms',
  'PATCH terms/{termId}',
  'DELETE terms/{termId}',
  'GET terms/{termId}/revisions',
  'GET search',
  'POST learning/decks/{deckId}/enrol',
  'GET learning/session',
  'POST learning/answers',
  'GET progress/summary',
  'GET progress/calendar',
  'GET progress/forecast',
  'GET progress/mastery',
  'GET progress/achievements',
];
