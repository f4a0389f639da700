import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiUnderTest } from './testing/start-api.ts';
import { startApi } from './testing/start-api.ts';

let api: ApiUnderTest;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'slova-pages-'));
  for (const app of ['web', 'admin']) await build(path.join(folder, app), app);
  api = await startApi({ webDist: path.join(folder, 'web'), adminDist: path.join(folder, 'admin') });
});
afterAll(async () => {
  await api.stop();
  await rm(folder, { recursive: true });
});

describe('the browser apps', () => {
  it.each([
    ['/', 'web'],
    ['/study/some-deck', 'web'],
    ['/admin/', 'admin'],
    ['/admin/users/42', 'admin'],
  ])('are served at %s, never from a cache', async (address, app) => {
    const { status, headers, text } = await page(address);
    expect(status).toBe(200);
    expect(text).toBe(`<p>${app}</p>`);
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('come compressed as they were built', async () => {
    const { headers, body } = await raw('/assets/app-1a2b.js', { 'accept-encoding': 'gzip, br' });
    expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(brotliDecompressSync(body).toString()).toBe('"web"');
  });

  it('have assets that are kept for good, since their names change with them', async () => {
    expect((await raw('/assets/app-1a2b.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    expect((await raw('/admin/assets/app-1a2b.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
  });

  it.each([
    '/assets/gone.js',
    '/admin/assets/gone.js',
    '/favicon.gone.ico',
    '/api/v1/nowhere',
    '/trpc/nowhere',
    '/health/nowhere',
  ])('do not answer for %s', async (address) => {
    const { status, text } = await page(address);
    expect(status).toBeGreaterThanOrEqual(403);
    expect(text).not.toContain('<p>');
  });

  it('may load and send nothing outside, run no inline script and be framed by nobody (ASVS V3.4)', async () => {
    const policy = String((await page('/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('move /admin to /admin/', async () => {
    const { status, headers } = await page('/admin');
    expect([status, headers.location]).toEqual([308, '/admin/']);
  });
});

describe('the reference at /api/docs', () => {
  it('has a page and a script of our own, and a policy that lets exactly those run', async () => {
    const { status, headers, text } = await page('/api/docs/');
    expect(status).toBe(200);
    expect(text).not.toMatch(/https?:\/\//);
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]+=*';/);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect((await raw('/api/docs/js/scalar.js')).status).toBe(200);
    // No other page has that policy.
    expect((await page('/')).headers['content-security-policy']).not.toContain('sha256');
  });
});

type Page = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  body: Buffer;
};

const page = (address: string): Promise<Page> => raw(address, { accept: 'text/html' });

// Not by fetch, which decompresses and follows redirects.
function raw(address: string, headers: Record<string, string> = {}): Promise<Page> {
  return new Promise((resolve, reject) => {
    const asked = request(`${api.origin}${address}`, { headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        const body = Buffer.concat(pieces);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: body.toString(), body });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

async function build(dist: string, name: string): Promise<void> {
  await mkdir(path.join(dist, 'assets'), { recursive: true });
  await writeFile(path.join(dist, 'index.html'), `<p>${name}</p>`);
  await writeFile(path.join(dist, 'assets/app-1a2b.js'), `"${name}"`);
  await writeFile(path.join(dist, 'assets/app-1a2b.js.br'), brotliCompressSync(`"${name}"`));
}
