import type { Spoken } from './speech.ts';

/** A recording that has not begun by then is not waited for: the device may have a voice. */
const patienceMs = 4_000;

/** What a browser has to play with. */
export type SoundElement = Pick<HTMLMediaElement, 'src' | 'play' | 'pause' | 'addEventListener'>;

export type RecordingPlayer = {
  /** Plays a recording, instead of the one that is being played. Never throws, whatever the device does. */
  readonly play: (address: string) => Promise<Spoken>;
  /** Plays nothing more. */
  readonly stop: () => void;
};

/** One element for all recordings: some browsers let an element sound by itself only once it has been touched. */
export function makeRecordingPlayer(makeElement: () => SoundElement): RecordingPlayer {
  let element: SoundElement | null = null;
  let stop = (): void => undefined;
  return {
    async play(address) {
      stop();
      try {
        element ??= makeElement();
        const playing = begin(address, element);
        stop = playing.stop;
        return await playing.outcome;
      } catch {
        return 'cannot';
      }
    },
    stop: () => stop(),
  };
}

function begin(address: string, element: SoundElement) {
  const over = new AbortController();
  const { signal } = over;
  const { promise: outcome, resolve } = Promise.withResolvers<Spoken>();
  const end = (spoken: Spoken): void => {
    over.abort();
    resolve(spoken);
  };
  const breakOff = (spoken: Spoken): void => {
    if (signal.aborted) return;
    end(spoken);
    pause(element);
  };
  const timer = setTimeout(() => breakOff('cannot'), patienceMs);
  const isPatient = (): void => clearTimeout(timer);
  signal.addEventListener('abort', isPatient);
  element.addEventListener('playing', isPatient, { signal });
  element.addEventListener('ended', () => end('said'), { signal });
  element.addEventListener('error', () => end('cannot'), { signal });
  void start(address, element).catch((error: unknown) => end(afterTrouble(error)));
  return { outcome, stop: () => breakOff('said') };
}

async function start(address: string, element: SoundElement): Promise<void> {
  element.src = address;
  await element.play();
}

function afterTrouble(error: unknown): Spoken {
  return error instanceof Error && error.name === 'NotAllowedError' ? 'held-back' : 'cannot';
}

function pause(element: SoundElement): void {
  try {
    element.pause();
  } catch {
    // What cannot be stopped ends by itself.
  }
}
