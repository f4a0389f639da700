import type { Rating } from '@slova/domain';

/** A pressed key with what surrounds it. `focus` is where the keyboard is: in a text field, on a button or link, or on the page. */
export type KeyPress = {
  readonly key: string;
  readonly repeat: boolean;
  readonly composing: boolean;
  /** Ctrl, Alt or Meta is held: that is the browser's or the system's. */
  readonly modified: boolean;
  readonly focus: 'field' | 'control' | 'page';
};

/** What the screen can do with a key right now. */
export type KeyScreen = {
  readonly waitsFor: 'show' | 'rating' | 'choice' | 'pair' | 'continue' | 'nothing';
  /** Number of options to choose from. */
  readonly options: number;
  /** Ratings that are offered. */
  readonly ratings: readonly Rating[];
  /** Letters act on the word; not where they answer. */
  readonly lettersAct: boolean;
  /** There is something to hear again. */
  readonly sounds: boolean;
  /** Keys that are single characters may be switched off (WCAG 2.2, 2.1.4). */
  readonly singleKeys: boolean;
};

export type KeyAction =
  | { readonly name: 'show' | 'continue' | 'help' | 'leave' | 'replay' | CardKey }
  | { readonly name: 'rate'; readonly rating: Rating }
  | { readonly name: 'choose'; readonly option: number };

// The key R, also while a Russian layout is on.
const replayKeys = new Set(['r', 'R', 'к', 'К']);
/** What letters do to the word on screen, also while a Russian layout is on. */
const cardKeys = {
  undo: 'uг',
  hint: 'hр',
  skip: 'nт',
  suspend: 'sы',
  bury: 'bи',
  known: 'kл',
  edit: 'eу',
  menu: 'mь',
} as const;
type CardKey = keyof typeof cardKeys;
/** A pair is right or wrong: the arrows point to where the buttons are. */
const arrows: Readonly<Record<string, number>> = { ArrowLeft: 0, ArrowRight: 1 };

/** What a key does on the study screen; null leaves it to the browser. Composing a word with an input method never acts (rule N10). */
export function keyAction(
  { key, repeat, composing, modified, focus }: KeyPress,
  screen: KeyScreen,
): KeyAction | null {
  if (composing || modified || repeat) return null;
  if (key === 'Escape') return { name: 'leave' };
  if (focus === 'field') return null;
  if (key === 'Undo') return { name: 'undo' };
  const pointed = arrows[key];
  if (screen.waitsFor === 'pair' && pointed !== undefined) return { name: 'choose', option: pointed };
  if (key === 'Enter' || (key === ' ' && screen.singleKeys)) return focus === 'page' ? goOn(screen) : null;
  return screen.singleKeys ? singleKey(key, screen) : null;
}

function goOn({ waitsFor }: KeyScreen): KeyAction | null {
  return waitsFor === 'show' || waitsFor === 'continue' ? { name: waitsFor } : null;
}

function singleKey(
  key: string,
  { waitsFor, options, ratings, sounds, lettersAct }: KeyScreen,
): KeyAction | null {
  if (key === '?') return { name: 'help' };
  if (sounds && replayKeys.has(key)) return { name: 'replay' };
  const cardKey = lettersAct ? cardKeyOf(key) : null;
  if (cardKey) return { name: cardKey };
  const option = Number(key) - 1;
  const rating = ratings[option];
  if (waitsFor === 'rating' && rating) return { name: 'rate', rating };
  const offered = Number.isInteger(option) && option >= 0 && option < options;
  return (waitsFor === 'choice' || waitsFor === 'pair') && offered ? { name: 'choose', option } : null;
}

function cardKeyOf(key: string): CardKey | null {
  if ([...key].length !== 1) return null;
  const names = Object.keys(cardKeys) as CardKey[];
  return names.find((name) => cardKeys[name].includes(key.toLowerCase())) ?? null;
}
