import { mediaAddress } from '@slova/ui';
import { useEffect } from 'react';
import type { StudyState } from './study-state.ts';

/** How many exercises before it is shown a picture is fetched. */
const ahead = 2;

/** Has the pictures of the exercises that come next fetched, so that none has to be waited for. */
export function usePicturesAhead({ upcoming }: StudyState): void {
  const addresses = upcoming.slice(0, ahead).flatMap(({ item: { exercise } }) => {
    const behind = exercise.type === 'flashcard' ? exercise.picture : undefined;
    const picture = exercise.prompt.picture ?? behind;
    return picture ? [mediaAddress(picture.id)] : [];
  });
  const wanted = addresses.join(' ');
  useEffect(() => {
    for (const address of wanted.split(' ').filter(Boolean)) new Image().src = address;
  }, [wanted]);
}
