import type { DeckId } from '@slova/domain';

/** Somebody who brings packages in and takes them out again, over REST. */
export type Mover = {
  /** Into a new deck, with its schedule; each step is timed. */
  readonly bringIn: (bytes: Buffer, timed: Timed) => Promise<DeckId>;
  /** As far as its check, and then it is given up. */
  readonly tryOut: (bytes: Buffer, timed: Timed) => Promise<void>;
  readonly takeOut: (deckId: DeckId, format: 'apkg' | 'json') => Promise<Buffer>;
};
export type Timed = <Result>(what: string, work: () => Promise<Result>) => Promise<Result>;

type View = { state: string; failure: string | null; deckId: DeckId | null; look: { options: object } };

const lookEveryMs = 100;
const deck = {
  title: 'Grown',
  description: '',
  termLanguage: 'en',
  answerLanguage: 'ru',
  answerKind: 'translation',
  level: null,
  licence: '',
  source: '',
} as const;

export function aMover(url: string, token: string): Mover {
  const ask = async (method: string, where: string, body?: Buffer | object): Promise<Response> => {
    const isFile = Buffer.isBuffer(body);
    const response = await fetch(`${url}/api/v1/${where}`, {
      method,
      headers: {
        cookie: `slova=${token}`,
        'x-slova': '1',
        // Minutes may lie between two calls: the server does not hold a line for so long.
        connection: 'close',
        ...(body && { 'content-type': isFile ? 'application/octet-stream' : 'application/json' }),
      },
      ...(body && { body: isFile ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${where}: ${response.status} ${await response.text()}`);
    return response;
  };
  const until = async (importId: string, state: string): Promise<View> => {
    for (;;) {
      const view = (await (await ask('GET', `imports/${importId}`)).json()) as View;
      if (view.state === state) return view;
      if (view.failure) throw new Error(`the import failed: ${view.failure}`);
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
  };
  return {
    async tryOut(bytes, timed) {
      const importId = await checked({ ask, until }, bytes, timed);
      await ask('POST', `imports/${importId}/cancel`, {});
    },
    async bringIn(bytes, timed) {
      const importId = await checked({ ask, until }, bytes, timed);
      const done = await timed('imported with its schedule', async () => {
        await ask('POST', `imports/${importId}/start`, {});
        return until(importId, 'done');
      });
      if (!done.deckId) throw new Error('the import made no deck');
      return done.deckId;
    },
    async takeOut(deckId, format) {
      const response = await ask(
        'GET',
        `decks/${deckId}/export?format=${format}${format === 'apkg' ? '&schedule=true' : ''}`,
      );
      return Buffer.from(await response.arrayBuffer());
    },
  };
}

type Server = {
  readonly ask: (method: string, where: string, body?: Buffer | object) => Promise<Response>;
  readonly until: (importId: string, state: string) => Promise<View>;
};

async function checked({ ask, until }: Server, bytes: Buffer, timed: Timed): Promise<string> {
  const given = await timed('given', () => ask('POST', 'imports?fileName=grown.apkg', bytes));
  const { importId } = (await given.json()) as { importId: string };
  const { look } = await until(importId, 'given');
  const choices = { options: { ...look.options, withSchedule: true }, target: { deck }, duplicates: 'skip' };
  await timed('checked', async () => {
    await ask('POST', `imports/${importId}/check`, choices);
    await until(importId, 'checked');
  });
  return importId;
}
