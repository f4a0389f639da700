import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Email } from '@slova/application';
import type { EventId, LearnerId } from '@slova/domain';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { makeFolderMailer, makeSmtpMailer } from './index.ts';
import type { WriteLetter } from './index.ts';

const from = 'Slova <hello@slova.example>';
const writeLetter: WriteLetter = ({ locale, values }) => ({
  subject:
    locale === 'ru' ? `Добро пожаловать, ${values['displayName']}` : `Welcome, ${values['displayName']}`,
  text: `Line one\n.\nДлинная строка: ${'слово '.repeat(40)}`,
});

function anEmail(changes: Partial<Email> = {}): Email {
  return {
    id: randomUUID(),
    learnerId: randomUUID() as LearnerId,
    eventId: randomUUID() as EventId,
    template: 'welcome',
    recipient: 'anna@example.org',
    locale: 'ru',
    values: { displayName: 'Анна' },
    createdAt: new Date('2026-03-01T08:00:00Z'),
    ...changes,
  };
}

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0)) await cleanup();
});

type Delivery = { readonly to: readonly string[]; readonly source: string };

/** A real SMTP server that keeps what it is given; `refuse` names addresses it does not know. */
async function aMailServer(refuse: readonly string[] = []): Promise<{ url: string; deliveries: Delivery[] }> {
  const deliveries: Delivery[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(refuse.includes(address) ? new Error('no such mailbox') : null),
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        deliveries.push({
          to: envelope.rcptTo.map(({ address }) => address),
          source: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => new Promise<void>((resolve) => server.close(resolve)));
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, deliveries };
}

async function aFolder(): Promise<string> {
  const parent = await mkdtemp(path.join(tmpdir(), 'slova-mail-'));
  cleanups.push(() => rm(parent, { recursive: true }));
  return path.join(parent, 'outbox-mail');
}

describe('by SMTP', () => {
  test('a letter arrives in its language, with the e-mail’s id as its Message-ID', async () => {
    const { url, deliveries } = await aMailServer();
    const email = anEmail();
    await makeSmtpMailer({ url, from, writeLetter }).send(email);
    expect(deliveries).toHaveLength(1);
    expect(deliveries[0]?.to).toEqual(['anna@example.org']);
    const { headers, text } = read(deliveries[0]?.source ?? '');
    expect(headers['message-id']).toBe(`<${email.id}@slova.example>`);
    expect(headers['from']).toBe(from);
    expect(words(headers['subject'] ?? '')).toBe('Добро пожаловать, Анна');
    expect(text.trimEnd()).toBe(writeLetter(email).text.trimEnd());
  });

  test('sending again repeats the Message-ID', async () => {
    const { url, deliveries } = await aMailServer();
    const mailer = makeSmtpMailer({ url, from, writeLetter });
    const email = anEmail();
    await mailer.send(email);
    await mailer.send(email);
    const ids = deliveries.map(({ source }) => read(source).headers['message-id']);
    expect(ids).toEqual([ids[0], ids[0]]);
  });

  test('a refused address and a server that is not there are errors', async () => {
    const { url } = await aMailServer(['gone@example.org']);
    await expect(
      makeSmtpMailer({ url, from, writeLetter }).send(anEmail({ recipient: 'gone@example.org' })),
    ).rejects.toThrow('no such mailbox');
    await expect(
      makeSmtpMailer({ url: 'smtp://127.0.0.1:1', from, writeLetter }).send(anEmail()),
    ).rejects.toThrow('ECONNREFUSED');
  });

  test('a name with a line break in it adds no header', async () => {
    const { url, deliveries } = await aMailServer();
    await makeSmtpMailer({ url, from, writeLetter }).send(
      anEmail({ values: { displayName: 'A\r\nBcc: all@example.org' } }),
    );
    expect(deliveries[0]?.to).toEqual(['anna@example.org']);
    expect(read(deliveries[0]?.source ?? '').headers).not.toHaveProperty('bcc');
  });

  test('a recipient that is several addresses reaches nobody', async () => {
    const { url, deliveries } = await aMailServer();
    const email = anEmail({ recipient: 'anna@example.org, all@example.org' });
    await makeSmtpMailer({ url, from, writeLetter })
      .send(email)
      .catch(() => undefined);
    expect(deliveries.flatMap(({ to }) => to)).not.toContain('all@example.org');
  });
});

describe('into a folder', () => {
  test('a letter becomes a file that only we can read', async () => {
    const folder = await aFolder();
    const email = anEmail();
    await makeFolderMailer({ folder, from, writeLetter }).send(email);
    expect(await readdir(folder)).toEqual([`${email.id}.eml`]);
    const file = path.join(folder, `${email.id}.eml`);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const { headers, text } = read(await readFile(file, 'utf8'));
    expect(headers['to']).toBe('anna@example.org');
    expect(headers['message-id']).toBe(`<${email.id}@slova.example>`);
    expect(text.trimEnd()).toBe(writeLetter(email).text.trimEnd());
  });

  test('sending again leaves one file', async () => {
    const folder = await aFolder();
    const mailer = makeFolderMailer({ folder, from, writeLetter });
    const email = anEmail();
    await Promise.all([mailer.send(email), mailer.send(anEmail())]);
    await mailer.send(email);
    expect(await readdir(folder)).toHaveLength(2);
  });
});

/** Headers by lower-case name and the decoded text of a message with one part. */
function read(source: string): { headers: Record<string, string>; text: string } {
  const [head = '', ...body] = source.split('\r\n\r\n');
  const lines = head.replaceAll(/\r\n[ \t]/g, ' ').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  const raw = body.join('\r\n\r\n');
  const isBase64 = headers['content-transfer-encoding'] === 'base64';
  const text = isBase64 ? Buffer.from(raw, 'base64').toString() : unquoted(raw, 'utf8');
  return { headers, text: text.replaceAll('\r\n', '\n') };
}

/** Encoded words of a header (RFC 2047), Q and B. */
function words(header: string): string {
  return header
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString()
        : unquoted(word.replaceAll('_', ' '), 'utf8'),
    );
}

function unquoted(text: string, encoding: 'utf8'): string {
  const bytes = text
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString(encoding);
}
