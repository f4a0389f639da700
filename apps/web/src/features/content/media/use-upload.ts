import { mediaLimits } from '@slova/domain';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredMedia } from './send-media.ts';
import { sendMedia } from './send-media.ts';

type MediaKind = 'picture' | 'sound';

export type Upload = {
  /** The part that has been sent, from 0 to 1; null: nothing is being sent. */
  readonly progress: number | null;
  readonly error: string | null;
  readonly send: (bytes: Blob) => void;
  readonly cancel: () => void;
};

/**
 * Sends one picture or sound after the other; what is stored is handed over to whoever wants it by then. What can be seen to be
 * wrong with it is said before it is sent. Whoever leaves breaks it off.
 */
export function useUpload(kind: MediaKind, onStored: (stored: StoredMedia) => void): Upload {
  const { t } = useTranslation('shared');
  const { notThat, wrong } = useWrong(kind);
  const [progress, setProgress] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const sending = useRef<AbortController | null>(null);
  const stored = useRef(onStored);
  const cancel = (): void => sending.current?.abort();
  useEffect(() => {
    stored.current = onStored;
  });
  useEffect(() => cancel, []);

  async function send(bytes: Blob): Promise<void> {
    cancel();
    const trouble = wrong(bytes);
    setError(trouble);
    if (trouble !== null) return;
    const mine = new AbortController();
    sending.current = mine;
    setProgress(0);
    const sent = await sendMedia(bytes, { onProgress: setProgress, signal: mine.signal });
    if (sending.current !== mine) return;
    setProgress(null);
    if ('id' in sent) {
      if (kindOf(sent) === kind) stored.current(sent);
      else setError(notThat);
    } else if (!mine.signal.aborted) setError(sent.said ?? t('failure.unreachable'));
  }

  return { progress, error, send: (bytes) => void send(bytes), cancel };
}

/** What is wrong with a file as far as a browser can tell; null: nothing. */
function useWrong(kind: MediaKind) {
  const { t, i18n } = useTranslation('learner');
  const most = kind === 'picture' ? mediaLimits.pictureBytes : mediaLimits.soundBytes;
  const wanted = kind === 'picture' ? 'image/' : 'audio/';
  const notThat = t(kind === 'picture' ? 'editor.media.notPicture' : 'editor.media.notSound');
  const size = new Intl.NumberFormat(i18n.language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  const wrong = ({ type, size: bytes }: Blob): string | null => {
    // Some recorders and files say video for what has no picture, and some say nothing at all.
    if (type !== '' && !type.startsWith(wanted) && !(kind === 'sound' && type.startsWith('video/')))
      return notThat;
    if (bytes <= most) return null;
    const megabyte = 1_024 * 1_024;
    return t('editor.media.tooLarge', {
      size: size.format(bytes / megabyte),
      most: size.format(most / megabyte),
    });
  };
  return { notThat, wrong };
}

const kindOf = ({ width }: StoredMedia): MediaKind => (width === null ? 'sound' : 'picture');
