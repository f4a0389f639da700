import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { registered } from './learner.ts';
import { asStaff } from './staff.ts';
import { renamed, storedDeck, whileOfHouse } from './stored-deck.ts';
import { payloads } from './xss-payloads.ts';

const all = payloads.join(' ');

test('T-17 what people write never runs, wherever it is shown (ASVS V1.3.1)', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(240_000);
  expect(payloads.length).toBeGreaterThanOrEqual(150);
  const hits = await hitsIn(page.context());
  const asked = hostsAskedIn(page.context());
  const { email } = await registered(page);
  // A few to a term, so that one page shows them all.
  const parts = Array.from({ length: Math.ceil(payloads.length / 4) }, (_, nth) =>
    payloads.slice(4 * nth, 4 * nth + 4).join(' '),
  );
  const terms = parts.map((text) => ({ headword: text, answer: text, text }));
  const deckId = await storedDeck({ ownerEmail: email, title: all, text: all, terms });
  await enrol(page, deckId);
  await reported(page, deckId);
  await corrected(page, deckId);
  await corrected(page, await houseDeck(page));
  await renamed(email, all);
  await page.goto(`/library/${deckId}`);
  const last = `hit(${payloads.length - 1})`;
  await expect(page.getByRole('listitem').filter({ hasText: last }).first()).toBeAttached({
    timeout: 60_000,
  });
  await page.goto(`/study/${deckId}`);
  await page.getByRole('button', { name: /^Show/u }).click();
  await expect(page.getByText(/hit\(\d+\)/u).first()).toBeVisible();
  for (const address of ['/library', '/settings', '/', '/catalogue?sort=newest', `/d/${deckId}`])
    await shown(page, address);
  await shown(page, '/library/topics');
  await page.getByRole('searchbox', { name: 'Find a category or tag' }).fill(last);
  await expect(page.getByRole('region', { name: 'Tags' })).toContainText(last);
  await page.getByRole('region', { name: 'Tags' }).getByRole('button').first().click();
  await expect(page.getByRole('dialog')).toContainText(last);
  await shown(page, `/library/${deckId}/sharing`);
  await shown(page, `/library/${deckId}/suggestions`);
  await expect(page.getByRole('article').first()).toContainText('hit(0)');

  const staff = await browser.newContext({ baseURL: baseURL ?? '' });
  const hitsOfStaff = await hitsIn(staff);
  const desk = await staff.newPage();
  await asStaff(desk);
  await shown(desk, '/admin/moderation');
  await desk.getByRole('table').getByRole('link').last().click();
  await expect(desk.getByRole('region', { name: 'Reports' })).toContainText('hit(0)');
  await askedToChange(desk);
  await desk.reload();
  await expect(desk.getByRole('region', { name: 'What was done' })).toContainText('hit(0)');
  await page.goto(`/library/${deckId}`);
  await expect(page.getByRole('alert').first()).toContainText('hit(0)');
  await shown(desk, '/admin/content/suggestions');
  await expect(desk.getByRole('region', { name: /Pronunciation$/u }).first()).toContainText('hit(0)');
  await shown(desk, `/admin/content/${deckId}`);
  await expect(desk.getByRole('table', { name: 'Words' })).toContainText(last);
  await shown(desk, `/admin/users?q=${encodeURIComponent(email)}`);
  await whileOfHouse(deckId, async () => {
    await shown(desk, '/admin/content/topics');
    await desk.getByRole('searchbox', { name: 'Find a category or tag' }).fill(last);
    await expect(desk.getByRole('table')).toContainText(last);
  });
  await staff.close();
  expect([...hits, ...hitsOfStaff]).toEqual([]);
  expect([...asked], 'no text makes a browser ask another place').toEqual([new URL(baseURL ?? '').host]);
});

test('T-17 where text became HTML, the policy of our pages would still let none of it run', async ({
  page,
  baseURL,
}) => {
  const hits = await hitsIn(page.context());
  const policy = (await page.request.get('/')).headers()['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self'");
  const pages = Array.from({ length: 15 }, (_, nth) => payloads.filter((_each, index) => index % 15 === nth));
  for (const headers of [{ 'content-security-policy': policy }, {}]) {
    await page.route('**/planted-*', (route) => {
      const own = pages[Number(route.request().url().split('-').at(-1))] ?? [];
      return route.fulfill({
        contentType: 'text/html',
        headers,
        body: `<!doctype html><body>${own.join('\n')}`,
      });
    });
    for (const nth of pages.keys()) {
      hits.clear();
      await page.goto(`${baseURL}/planted-${nth}`);
      if ('content-security-policy' in headers) expect([...hits]).toEqual([]);
      else await expect.poll(() => hits.size, 'without the policy they do run').toBeGreaterThan(0);
    }
    await page.unroute('**/planted-*');
  }
});

/** The numbers of the payloads that run in any page of the browser. */
async function hitsIn(context: BrowserContext): Promise<Set<number>> {
  const hits = new Set<number>();
  await context.exposeFunction('hit', (number: number) => hits.add(number));
  return hits;
}

/** Where the pages of a browser ask for anything. */
function hostsAskedIn(context: BrowserContext): ReadonlySet<string> {
  const hosts = new Set<string>();
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http')) hosts.add(host);
  });
  return hosts;
}

async function shown(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function enrol({ request }: Page, deckId: string): Promise<void> {
  const enrolled = await request.post(`/api/v1/learning/decks/${deckId}/enrol`, { data: {} });
  expect(enrolled.ok(), await enrolled.text()).toBe(true);
}

const some = payloads.slice(0, 20).join(' ');

/** Suggests a correction of the first word of a deck. */
async function corrected({ request }: Page, deckId: string): Promise<void> {
  const found = await request.get(`/api/v1/decks/${deckId}/terms?limit=1`);
  const { terms } = (await found.json()) as { terms: { id: string }[] };
  const correction = { field: 'pronunciation', text: some.slice(0, 300), reason: some.slice(0, 1_000) };
  const made = await request.post(`/api/v1/terms/${terms[0]?.id}/suggestions`, { data: correction });
  expect(made.ok(), await made.text()).toBe(true);
}

async function houseDeck({ request }: Page): Promise<string> {
  const { decks } = (await (await request.get('/api/v1/decks')).json()) as {
    decks: { id: string; slug: string }[];
  };
  return decks.find(({ slug }) => slug === 'spanish-for-english-speakers')?.id ?? '';
}

/** Decides the case that a moderator looks at, with a reason that would run. */
async function askedToChange(desk: Page): Promise<void> {
  const caseId = desk.url().split('/').at(-1);
  const decided = await desk.request.post('/trpc/moderation.decide', {
    headers: { 'x-slova': '1' },
    data: { caseId, decision: 'ask', reason: some.slice(0, 500) },
  });
  expect(decided.status(), await decided.text()).toBe(200);
}

async function reported({ request }: Page, deckId: string): Promise<void> {
  const report = { deckId, reason: 'spam', note: some.slice(0, 1_000) };
  const filed = await request.post('/api/v1/reports', { data: report });
  expect(filed.status(), await filed.text()).toBe(201);
}
