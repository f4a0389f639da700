import { procedures } from '@slova/trpc';

export type Answered = {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
  readonly headers: Headers;
};
export type CallOptions = {
  readonly input?: unknown;
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Calls a procedure as our apps do, on the wire. Of a subscription it reads the first piece. */
export async function callTrpc(
  origin: string,
  name: string,
  { input, cookie, headers }: CallOptions = {},
): Promise<Answered> {
  const { type } = procedures().get(name) ?? { type: 'query' };
  const own = { 'x-slova': '1', ...(cookie !== undefined && { cookie }) };
  const encoded = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  if (type === 'mutation') {
    const body = input === undefined ? null : JSON.stringify(input);
    return answered(
      await fetch(`${origin}/trpc/${name}`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...own, ...headers },
      }),
    );
  }
  const accept = type === 'subscription' ? { accept: 'text/event-stream' } : {};
  return answered(
    await fetch(`${origin}/trpc/${name}${encoded}`, { headers: { ...accept, ...own, ...headers } }),
  );
}

export async function answered(response: Response): Promise<Answered> {
  const { headers } = response;
  if (headers.get('content-type')?.startsWith('text/event-stream')) return streamed(response);
  const text = await response.text();
  return { status: response.status, body: jsonOf(text), text, headers };
}

// A stream has begun before its procedure has spoken: a refusal is its first event, and carries the status itself.
async function streamed(response: Response): Promise<Answered> {
  const text = await beginning(response);
  const refusal = /event: serialized-error\ndata: (.*)/.exec(text)?.[1];
  const body = refusal === undefined ? undefined : (jsonOf(refusal) as { data: { httpStatus: number } });
  return { status: body?.data.httpStatus ?? response.status, body, text, headers: response.headers };
}

const quietMs = 1_000;

async function beginning(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  const reader = response.body?.getReader();
  // A busy loop is late with its timers too; what came meanwhile is read in its next turn.
  const quiet = setTimeout(() => setImmediate(() => void reader?.cancel()), quietMs);
  let text = '';
  for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read()) {
    text += decoder.decode(piece.value, { stream: true });
  }
  clearTimeout(quiet);
  return text;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
