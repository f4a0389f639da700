import { ActionIcon } from '@mantine/core';
import { IconVolume } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { mediaAddress } from '../pictures/picture.tsx';

type PlayButtonProps = {
  /** The address of a stored sound, without the place that hands it out. */
  readonly media: string;
  readonly label: string;
};

/** Plays a sound of our own store; nothing of it is fetched before. */
export function PlayButton({ media, label }: PlayButtonProps): ReactElement {
  return (
    <ActionIcon aria-label={label} onClick={() => void play(mediaAddress(media))}>
      <IconVolume size={20} aria-hidden="true" />
    </ActionIcon>
  );
}

async function play(address: string): Promise<void> {
  try {
    await new Audio(address).play();
  } catch {
    // A device that cannot play stays silent.
  }
}
