import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { databaseFingerprint } from './database-fingerprint.ts';
import { enrolled, registered } from './learner.ts';
import { nothingWaits } from './nothing-waits.ts';

type Target = { readonly method: string; readonly address: string };

/** The page of someone else, loaded in the browser in which a learner is signed in to Slova. */
const page = '<!doctype html><title>Cute cats</title><iframe name="away" hidden></iframe>';
const hostile = createServer((_request, response) =>
  response.setHeader('content-type', 'text/html').end(page),
);

test.beforeAll(() => new Promise<void>((listening) => hostile.listen(0, () => listening())));
test.afterAll(() => new Promise<void>((closed) => hostile.close(() => closed())));

// Another host never gets the cookie; another port of the same host does, and must be stopped by the guard alone.
for (const host of ['localhost', '127.0.0.1']) {
  test(`T-07 a page of ${host} on another port changes nothing of a signed-in learner, however it asks (ASVS V3.5)`, async ({
    page: browser,
    baseURL,
  }) => {
    await registered(browser);
    const deckId = await enrolled(browser, 'russian-for-english-speakers');
    const targets = await everyWrite(browser.request, deckId);
    expect(targets.length).toBeGreaterThan(10);
    const before = await settled();
    await browser.goto(`http://${host}:${(hostile.address() as AddressInfo).port}/`);
    for (const { method, address } of targets)
      await browser.evaluate(forge, { method, url: `${baseURL}${address}` });
    await browser.waitForLoadState('networkidle');
    expect(await settled()).toBe(before);
    const own = { data: { displayName: 'Myself' } };
    expect(
      (await browser.request.patch('/api/v1/users/me', own)).ok(),
      'the learner is still signed in',
    ).toBe(true);
    expect(await databaseFingerprint(), 'a change of their own is seen').not.toBe(before);
  });
}

/** The fingerprint once the workers have nothing left to do. */
async function settled(): Promise<string> {
  await nothingWaits();
  return databaseFingerprint();
}

/** Everything that the REST description says can be written, and what a session page names. */
async function everyWrite(request: APIRequestContext, deckId: string): Promise<Target[]> {
  const { paths } = (await (await request.get('/api/v1/openapi.json')).json()) as {
    paths: Record<string, Record<string, unknown>>;
  };
  const writes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .filter((method) => method !== 'get' && method !== 'parameters')
      .map((method) => ({
        method: method.toUpperCase(),
        address: `/api/v1${path}`.replace('/api/v1/api/v1', '/api/v1').replaceAll(/\{\w+\}/gu, deckId),
      })),
  );
  const trpc = ['auth.logout', 'users.update', 'learning.enrol', 'learning.session', 'learning.answer'];
  return [
    ...writes,
    ...trpc.map((name) => ({ method: 'POST', address: `/trpc/${name}` })),
    { method: 'GET', address: `/api/v1/learning/session?deckId=${deckId}` },
  ];
}

/** Runs in the hostile page: forms of every encoding, requests that need no permission, and one that must ask for it. */
async function forge({ method, url }: { method: string; url: string }): Promise<void> {
  const body = JSON.stringify({ displayName: 'Mallory', deckId: '0', answers: [] });
  const init = { method, credentials: 'include' as const, ...(method === 'GET' ? {} : { body }) };
  const ask = (more: RequestInit): Promise<unknown> => fetch(url, { ...init, ...more }).catch(() => null);
  const json = { 'content-type': 'application/json', 'x-slova': '1' };
  await Promise.all([ask({ headers: json }), ask({ mode: 'no-cors' }), ask({ mode: 'cors' })]);
  if (method === 'GET') document.body.append(Object.assign(new Image(), { src: url }));
  else navigator.sendBeacon(url, new Blob([body], { type: 'text/plain' }));
  for (const enctype of ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']) {
    const form = Object.assign(document.createElement('form'), {
      method: 'post',
      action: url,
      target: 'away',
    });
    form.enctype = enctype;
    form.append(
      Object.assign(document.createElement('input'), { name: '{"displayName":"Mallory","a":"', value: '"}' }),
    );
    document.body.append(form);
    const frame = document.querySelector('iframe');
    const answered = new Promise((loaded) => frame?.addEventListener('load', loaded, { once: true }));
    form.submit();
    await Promise.race([answered, new Promise((late) => setTimeout(late, 500))]);
  }
}
