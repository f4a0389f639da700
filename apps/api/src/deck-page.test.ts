import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDeckInTheLibrary } from './testing/a-library.ts';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

const token = 'aB3-_aB3-_aB3-_aB3-_aB';
const hostile = `<script>alert(1)</script>"'&`;

let api: ApiUnderTest;
let deckId: string;

beforeAll(async () => {
  api = await startApi();
  deckId = await aDeckInTheLibrary(api);
});
afterAll(() => api.stop());

const get = (path: string, language = 'en') =>
  fetch(`${api.origin}${path}`, { headers: { accept: 'text/html', 'accept-language': language } });
const share = (visibility: string) =>
  api.connections.database.sql`
    update decks set visibility = ${visibility}, link_token = ${token}, title = ${api.connections.database.sql.json({ en: hostile, ru: 'Еда' })}
    where id = ${deckId}`;

describe('the page of a deck for everybody', () => {
  it('shows a public deck to visitors and to other sites, every text escaped', async () => {
    await share('public');
    const page = await get(`/d/${deckId}`);
    const html = await page.text();
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'public, max-age=60']);
    expect(html).not.toContain('<script');
    expect(html).toContain('<h1>&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;</h1>');
    expect(html).toContain('<meta property="og:title" content="&lt;script&gt;');
    expect(html).toMatch(new RegExp(`property="og:image" content="http[^"]+/d/${deckId}/cover.png"`));
    expect(html).toContain('>bread</dt>');
    expect(html).toContain(`href="/register?to=${encodeURIComponent(`/open/${deckId}`)}"`);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
  });

  it('speaks the visitor’s language', async () => {
    const html = await (await get(`/d/${deckId}`, 'ru')).text();
    expect(html).toContain('<html lang="ru">');
    expect(html).toContain('<h1>Еда</h1>');
    expect(html).toContain('12 слов');
  });

  it('says of itself what previews need, each once, with a picture that is there (Open Graph)', async () => {
    const html = await (await get(`/d/${deckId}`, 'ru')).text();
    const found = [...html.matchAll(/<meta property="(og:[^"]+)" content="([^"]*)">/g)];
    const tags = Object.fromEntries(found.map(([, name, content]) => [name, content]));
    expect(Object.keys(tags)).toHaveLength(found.length);
    const address = `http://localhost:3000/d/${deckId}`;
    expect(tags).toMatchObject({
      'og:type': 'website',
      'og:title': 'Еда',
      'og:locale': 'ru_RU',
      'og:url': address,
      'og:image': `${address}/cover.png`,
      'og:image:type': 'image/png',
      'og:image:alt': 'Еда',
      'og:image:width': '600',
      'og:image:height': '360',
    });
    expect(tags['og:description']).toBeTruthy();
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    // Previews are read from the head.
    expect(html.indexOf('og:title')).toBeLessThan(html.indexOf('</head>'));
  });

  it('has a picture', async () => {
    const picture = await get(`/d/${deckId}/cover.png`);
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([600, 360]);
    const data = bytes.subarray(bytes.indexOf('IDAT') + 4);
    const pixels = inflateSync(data.subarray(0, -16));
    expect(pixels).toHaveLength(601 * 360);
    expect(new Set(pixels)).toEqual(new Set([0, 1, 2]));
  });

  it('is found by its secret alone when the deck is shared by link, and kept from caches and search engines', async () => {
    await share('link');
    expect((await get(`/d/${deckId}`)).status).toBe(404);
    const page = await get(`/d/${token}`);
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(page.headers.get('x-robots-tag')).toBe('noindex');
    const html = await page.text();
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('canonical');
  });

  it('is not there for a private deck, nor for one that is hidden', async () => {
    await share('private');
    for (const key of [deckId, token, 'x'.repeat(90)]) {
      const page = await get(`/d/${key}`);
      expect(page.status).toBe(404);
      expect(await page.text()).toContain('This link leads to no deck');
      expect((await get(`/d/${key}/cover.png`)).status).toBe(404);
    }
    await share('public');
    await api.connections.database.sql`update decks set hidden_at = now() where id = ${deckId}`;
    expect((await get(`/d/${deckId}`)).status).toBe(404);
  });
});
