/** The part of the Web Speech API that is used here, which TypeScript does not know. */
type Recogniser = EventTarget & {
  lang: string;
  maxAlternatives: number;
  interimResults: boolean;
  start: () => void;
  abort: () => void;
};
type Results = ArrayLike<ArrayLike<{ readonly transcript: string }>>;

/** What came of listening: guesses with the best first, or why there are none. */
export type Heard =
  | { readonly guesses: readonly string[] }
  | { readonly trouble: 'not-allowed' | 'nothing-heard' | 'failed' };

// Browsers do not tell which languages they make out; these are the ones that those with recognition at all have.
const commonly = 'ar,cs,da,de,el,en,es,fi,fr,he,hi,it,ja,ko,nb,nl,pl,pt,ru,sv,tr,uk,vi,zh'.split(',');

/** Languages that this browser can make out when they are spoken (BCP 47). */
export function recognisedLanguages(): readonly string[] {
  return recogniserClass() ? commonly : [];
}

/** Listens until the learner pauses. What it returns stops it. `onHeard` is called once. */
export function listen(language: string, onHeard: (heard: Heard) => void): () => void {
  const Recognition = recogniserClass();
  if (!Recognition) {
    onHeard({ trouble: 'failed' });
    return () => undefined;
  }
  let told = false;
  const tell = (heard: Heard): void => {
    if (!told) onHeard(heard);
    told = true;
  };
  const recogniser = new Recognition();
  recogniser.lang = language;
  recogniser.maxAlternatives = mostGuesses;
  recogniser.interimResults = false;
  recogniser.addEventListener('result', (event) =>
    tell({ guesses: guessesIn((event as Event & { readonly results: Results }).results) }),
  );
  recogniser.addEventListener('error', (event) =>
    tell({ trouble: troubleOf((event as Event & { readonly error: string }).error) }),
  );
  recogniser.addEventListener('end', () => tell({ trouble: 'nothing-heard' }));
  recogniser.start();
  return () => {
    told = true;
    recogniser.abort();
  };
}

const mostGuesses = 5;

function guessesIn(results: Results): string[] {
  const last = results[results.length - 1];
  const guesses = Array.from(last ?? [], ({ transcript }) => transcript.trim());
  return [...new Set(guesses.filter((guess) => guess !== ''))];
}

function troubleOf(error: string): 'not-allowed' | 'nothing-heard' | 'failed' {
  if (error === 'not-allowed' || error === 'service-not-allowed') return 'not-allowed';
  return error === 'no-speech' ? 'nothing-heard' : 'failed';
}

function recogniserClass(): (new () => Recogniser) | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as {
    SpeechRecognition?: new () => Recogniser;
    webkitSpeechRecognition?: new () => Recogniser;
  };
  return SpeechRecognition ?? webkitSpeechRecognition;
}
