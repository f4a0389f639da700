import type { ReactElement } from 'react';
import { mediaAddress } from '../pictures/picture.tsx';
import classes from './sound-player.module.css';

export type SoundPlayerProps = {
  /** The address of a stored sound, without the place that hands it out. */
  readonly media: string;
  /** What is heard, in words. */
  readonly label: string;
};

/** A sound of our own store with all that can be done with one. Nothing of it is fetched before it is played. */
export function SoundPlayer({ media, label }: SoundPlayerProps): ReactElement {
  return (
    // What is said of it stands in for captions: nobody times those for a word.
    // oxlint-disable-next-line jsx-a11y/media-has-caption
    <audio
      key={media}
      className={classes['player']}
      controls
      preload="none"
      src={mediaAddress(media)}
      aria-label={label || undefined}
    />
  );
}
