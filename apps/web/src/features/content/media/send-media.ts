/** A picture or sound as it is stored; a picture with its sides in pixels. */
export type StoredMedia = {
  readonly id: string;
  readonly width: number | null;
  readonly height: number | null;
};
/** `said`: why it was not taken, in the reader's language; null: nothing came back. */
export type SentMedia = StoredMedia | { readonly said: string | null };

export type Sending = {
  /** The part that has been sent, from 0 to 1. */
  readonly onProgress: (part: number) => void;
  readonly signal: AbortSignal;
};

/** Sends a picture or sound as plain bytes. What it is, its bytes say. Only this kind of request tells how far it has come. */
export function sendMedia(bytes: Blob, { onProgress, signal }: Sending): Promise<SentMedia> {
  const { promise, resolve } = Promise.withResolvers<SentMedia>();
  const request = new XMLHttpRequest();
  request.open('POST', '/api/v1/media');
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('accept-language', document.documentElement.lang);
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    if (total > 0) onProgress(loaded / total);
  });
  request.addEventListener('load', () => resolve(answerIn(request.responseText)));
  for (const event of ['error', 'abort', 'timeout'])
    request.addEventListener(event, () => resolve({ said: null }));
  signal.addEventListener('abort', () => request.abort());
  request.send(bytes);
  return promise;
}

function answerIn(text: string): SentMedia {
  try {
    const { id, width, height, detail } = JSON.parse(text) as Partial<StoredMedia> & {
      readonly detail?: string;
    };
    if (id === undefined) return { said: detail ?? null };
    return { id, width: width ?? null, height: height ?? null };
  } catch {
    return { said: null };
  }
}
