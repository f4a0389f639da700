import { IconVolume } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { use, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CannotListen } from './cannot-listen.ts';
import classes from './sound-button.module.css';
import type { Spoken } from './speech.ts';
import type { AudibleWord } from './word-sound.ts';
import { wordSound } from './word-sound.ts';

type SoundButtonProps = {
  readonly word: AudibleWord;
  readonly large: boolean;
  /** Heard when it appears, without a press, where the browser allows that. */
  readonly atOnce: boolean;
};

/** Lets a word be heard, as often as one likes. */
export function SoundButton({ word, large, atOnce }: SoundButtonProps): ReactElement {
  const { t } = useTranslation('learner');
  const [plays, setPlays] = useState(0);
  const [silent, setSilent] = useState(false);
  const cannotListen = use(CannotListen);
  const { spoken, spokenLanguage, recording } = word;
  const hear = useEffectEvent((became: Spoken, wasAsked: boolean) => {
    // A browser that wants to be touched first stays silent on its own account, but not when it is touched.
    setSilent(wasAsked && became !== 'said');
    if (became === 'cannot') cannotListen();
  });
  useEffect(() => {
    if (plays === 0 && !atOnce) return;
    let here = true;
    const sound = wordSound();
    void sound.hear({ spoken, spokenLanguage, recording }).then((became) => here && hear(became, plays > 0));
    return () => {
      here = false;
      sound.silence();
    };
  }, [plays, atOnce, spoken, spokenLanguage, recording]);
  return (
    <div className={classes.place}>
      <button
        type="button"
        className={classes.sound}
        data-large={large || undefined}
        aria-label={t('review.sound.play')}
        onClick={() => setPlays(plays + 1)}
      >
        <IconVolume size={large ? 44 : 24} aria-hidden="true" />
      </button>
      <p role="status" className={classes.trouble}>
        {silent && t('review.sound.silent')}
      </p>
    </div>
  );
}
