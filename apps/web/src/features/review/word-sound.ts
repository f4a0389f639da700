import { includesLanguage } from '@slova/domain';
import type { ExerciseOf } from './exercise.ts';
import type { RecordingPlayer } from './recording-player.ts';
import { makeRecordingPlayer } from './recording-player.ts';
import type { SpeakingDevice, Spoken } from './speech.ts';
import { hush, sayAloud, spokenLanguages, thisDevice } from './speech.ts';

/** A word as it may be heard: `recording` is the address of one, or null. */
export type AudibleWord = Pick<ExerciseOf<'listening'>, 'spoken' | 'spokenLanguage' | 'recording'>;

export type WordSound = {
  /** Lets a word be heard, instead of what is being heard. Never throws, whatever the device does. */
  readonly hear: (word: AudibleWord) => Promise<Spoken>;
  /** Lets nothing more be heard. */
  readonly silence: () => void;
};

let ofThisDevice: WordSound | null = null;

/** What words are heard by in this browser. */
export function wordSound(): WordSound {
  return (ofThisDevice ??= makeWordSound(
    makeRecordingPlayer(() => new Audio()),
    thisDevice(),
  ));
}

/** Words from their recordings; without one, and where it cannot be played, the device says them. */
export function makeWordSound(player: RecordingPlayer, device: SpeakingDevice | null): WordSound {
  let turn = 0;
  const silence = (): void => {
    turn += 1;
    player.stop();
    hush(device);
  };
  return {
    silence,
    async hear({ spoken, spokenLanguage, recording }) {
      silence();
      if (recording === null) return sayAloud(spoken, spokenLanguage, device);
      const mine = turn;
      const played = await player.play(recording);
      if (played !== 'cannot') return played;
      // No voice was promised, and that of another language would teach what is wrong.
      const hasVoice = includesLanguage(await spokenLanguages(device), spokenLanguage);
      if (turn !== mine) return 'said';
      return hasVoice ? sayAloud(spoken, spokenLanguage, device) : 'cannot';
    },
  };
}
