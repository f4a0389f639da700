import { Picture, SoundPlayer } from '@slova/ui';
import type { ReactElement } from 'react';
import { useFieldName } from './field-name.ts';

type ShownMediaProps = {
  readonly field: 'picture' | 'recording';
  /** The address, and what is said of a picture. */
  readonly texts: readonly string[];
};

/** A picture or recording of a word as one of its versions has it. */
export function ShownMedia({ field, texts: [media = '', said = ''] }: ShownMediaProps): ReactElement {
  const nameOf = useFieldName();
  if (field === 'recording') return <SoundPlayer media={media} label={nameOf(field)} />;
  return (
    <span>
      <Picture media={media} alt={said || nameOf(field)} size={null} />
      {said}
    </span>
  );
}
