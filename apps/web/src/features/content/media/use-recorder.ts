import { useEffect, useRef, useState } from 'react';

/** The longest recording: a word takes a second, a sentence a few. */
const longestMs = 60_000;

export type Recorder = {
  readonly state: 'idle' | 'asking' | 'recording' | 'refused';
  readonly start: () => void;
  readonly stop: () => void;
};

/** Records from the microphone; what was recorded is handed over. Null where the browser cannot. */
export function useRecorder(onRecorded: (sound: Blob) => void): Recorder | null {
  const [state, setState] = useState<Recorder['state']>('idle');
  const recorder = useRef<MediaRecorder | null>(null);
  const end = (): void => {
    if (recorder.current?.state === 'recording') recorder.current.stop();
  };
  useEffect(() => end, []);
  if (!('MediaRecorder' in globalThis) || !('mediaDevices' in navigator)) return null;

  async function start(): Promise<void> {
    setState('asking');
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      recorder.current = begun(stream, (sound) => {
        setState('idle');
        onRecorded(sound);
      });
      setState('recording');
    } catch {
      setState('refused');
    }
  }

  return { state, start: () => void start(), stop: end };
}

function begun(stream: MediaStream, onEnd: (sound: Blob) => void): MediaRecorder {
  const made = new MediaRecorder(stream);
  const parts: Blob[] = [];
  const timer = setTimeout(() => made.stop(), longestMs);
  made.addEventListener('dataavailable', ({ data }) => parts.push(data));
  made.addEventListener('stop', () => {
    clearTimeout(timer);
    // The light of the microphone goes out only with its tracks.
    for (const track of stream.getTracks()) track.stop();
    onEnd(new Blob(parts, { type: made.mimeType }));
  });
  made.start();
  return made;
}
