import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { S3Place } from '../s3-place.ts';

const accessKeyId = 'TESTKEY';
const secretAccessKey = 'a secret of the test';

/**
 * As much of S3's REST interface as a media store asks for, in memory: objects, ranges, pages of two keys. It answers those alone
 * who sign as Signature Version 4 says.
 */
export async function anS3(now: () => Date = () => new Date()) {
  const objects = new Map<string, { readonly bytes: Buffer; readonly at: Date }>();
  const server = createServer((request, response) => void answer(request, response, objects, now));
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  const place: S3Place = { endpoint, bucket: 'slova', region: 'eu-test-1', accessKeyId, secretAccessKey };
  return { place, objects, close: () => new Promise((resolve) => void server.close(resolve)) };
}

type Objects = Map<string, { readonly bytes: Buffer; readonly at: Date }>;

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  objects: Objects,
  now: () => Date,
): Promise<void> {
  const bytes = await buffer(request);
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
  const [, bucket, ...rest] = pathname.split('/');
  const key = rest.join('/');
  if (!isSigned(request)) return refuse(response, 403, 'SignatureDoesNotMatch');
  if (bucket !== 'slova') return refuse(response, 404, 'NoSuchBucket');
  if (key === '') return void response.end(page(objects, searchParams.get('start-after') ?? ''));
  if (request.method === 'PUT') objects.set(key, { bytes, at: now() });
  if (request.method === 'DELETE') objects.delete(key);
  if (request.method !== 'GET') return void response.writeHead(request.method === 'DELETE' ? 204 : 200).end();
  const found = objects.get(key);
  if (!found) return refuse(response, 404, 'NoSuchKey');
  const [, first, last] = /^bytes=(\d+)-(\d+)$/u.exec(request.headers.range ?? '') ?? [];
  if (first === undefined) return void response.end(found.bytes);
  return void response.writeHead(206).end(found.bytes.subarray(Number(first), Number(last) + 1));
}

const refuse = (response: ServerResponse, status: number, code: string): void =>
  void response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);

function page(objects: Objects, after: string): string {
  const keys = [...objects.keys()].toSorted().filter((key) => key > after);
  const shown = keys.slice(0, 2).map((key) => {
    const at = objects.get(key)?.at.toISOString();
    return `<Contents><Key>${key}</Key><LastModified>${at}</LastModified></Contents>`;
  });
  return `<ListBucketResult><IsTruncated>${keys.length > 2}</IsTruncated>${shown.join('')}</ListBucketResult>`;
}

/** AWS Signature Version 4: "Create a signed AWS API request", steps 1 to 4. */
function isSigned({ method, url = '', headers }: IncomingMessage): boolean {
  const form = /Credential=(.+?)\/(\d+)\/(.+?)\/s3\/aws4_request, ?SignedHeaders=(.+?), ?Signature=(\w+)/u;
  const [, key, date = '', region = '', names = '', signature] = form.exec(headers.authorization ?? '') ?? [];
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  searchParams.sort();
  const signed = names.split(';').map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`);
  const payload = String(headers['x-amz-content-sha256']);
  const canonical = [method, pathname, searchParams, signed.join(''), names, payload].join('\n');
  const scope = `${date}/${region}/s3/aws4_request`;
  const digest = createHash('sha256').update(canonical).digest('hex');
  const text = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, digest].join('\n');
  const hmac = (secret: Buffer | string, part: string) => createHmac('sha256', secret).update(part).digest();
  const signing = [date, region, 's3', 'aws4_request'].reduce(hmac, Buffer.from(`AWS4${secretAccessKey}`));
  return key === accessKeyId && hmac(signing, text).toString('hex') === signature;
}
