export type EventStream = {
  /** The data of the next event that is none of tRPC's own. */
  readonly next: () => Promise<unknown>;
  /** Resolves when the other side has ended it. */
  readonly ended: Promise<void>;
  readonly close: () => void;
};

/** Listens as a browser's EventSource does; resolves once the server has said that it is connected. */
export async function openEventStream(url: string, cookie: string): Promise<EventStream> {
  const leave = new AbortController();
  const response = await fetch(url, {
    headers: { cookie, accept: 'text/event-stream' },
    signal: leave.signal,
  });
  const events: unknown[] = [];
  let wake = (): void => {};
  let onConnected = (): void => {};
  const connected = new Promise<void>((resolve) => (onConnected = resolve));
  const ended = read(response, (type, data) => {
    if (type === 'connected') onConnected();
    if (type === '') events.push(JSON.parse(data));
    wake();
  });
  await connected;
  return {
    ended,
    close: () => leave.abort(),
    async next() {
      while (events.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return events.shift();
    },
  };
}

async function read(response: Response, onEvent: (type: string, data: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  let waiting = '';
  try {
    for await (const piece of response.body ?? []) {
      waiting += decoder.decode(piece as Uint8Array, { stream: true });
      const events = waiting.split('\n\n');
      waiting = events.pop() ?? '';
      for (const event of events)
        onEvent(/^event: (.*)$/m.exec(event)?.[1] ?? '', /^data: (.*)$/m.exec(event)?.[1] ?? '');
    }
  } catch {
    // Cut off, by us or by the server: ended all the same.
  }
}
