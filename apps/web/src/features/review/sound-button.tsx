import { IconVolume } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { use, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CannotListen } from './cannot-listen.ts';
import classes from './sound-button.module.css';
import type { Spoken } from './speech.ts';
import { hush, sayAloud } from './speech.ts';

type SoundButtonProps = {
  readonly text: string;
  readonly language: string;
  readonly large: boolean;
  /** Heard when it appears, without a press, where the browser allows that. */
  readonly atOnce: boolean;
};

/** Says a word aloud, as often as one likes. */
export function SoundButton({ text, language, large, atOnce }: SoundButtonProps): ReactElement {
  const { t } = useTranslation('learner');
  const [plays, setPlays] = useState(0);
  const [silent, setSilent] = useState(false);
  const cannotListen = use(CannotListen);
  const hear = useEffectEvent((spoken: Spoken, wasAsked: boolean) => {
    // A browser that wants to be touched first stays silent on its own account, but not when it is touched.
    setSilent(wasAsked && spoken !== 'said');
    if (spoken === 'cannot') cannotListen();
  });
  useEffect(() => {
    if (plays === 0 && !atOnce) return;
    let here = true;
    void sayAloud(text, language).then((spoken) => here && hear(spoken, plays > 0));
    return () => {
      here = false;
      hush();
    };
  }, [plays, atOnce, text, language]);
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
