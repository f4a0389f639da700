import { IconVolume } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './sound-button.module.css';
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
  const [silent, setSilent] = useState(false);
  const play = (): void => void sayAloud(text, language).then((said) => setSilent(!said));
  useEffect(() => {
    if (atOnce) void sayAloud(text, language);
    return hush;
  }, [atOnce, text, language]);
  return (
    <div className={classes.place}>
      <button
        type="button"
        className={classes.sound}
        data-large={large || undefined}
        aria-label={t('review.sound.play')}
        onClick={play}
      >
        <IconVolume size={large ? 44 : 24} aria-hidden="true" />
      </button>
      <p role="status" className={classes.trouble}>
        {silent && t('review.sound.silent')}
      </p>
    </div>
  );
}
