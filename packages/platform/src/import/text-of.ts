import type { TextEncoding } from '@slova/domain';

/** The text of bytes as they come; letters that are cut in two between chunks stay whole, a byte order mark goes. */
export async function* textOf(
  bytes: AsyncIterable<Uint8Array>,
  encoding: TextEncoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
