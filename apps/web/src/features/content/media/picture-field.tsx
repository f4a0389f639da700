import { Button, Group, Text, TextInput } from '@mantine/core';
import type { TermPicture } from '@slova/domain';
import { Picture } from '@slova/ui';
import { IconPhoto } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DropArea } from './drop-area.tsx';
import { FileChoice } from './file-choice.tsx';
import { pictureOf } from './picture-of.ts';
import { usePastedPicture } from './use-pasted-picture.ts';
import { Sent } from './sent.tsx';
import { useUpload } from './use-upload.ts';

type PictureFieldProps = {
  readonly picture: TermPicture | null;
  readonly error: string | null;
  readonly onChange: (picture: TermPicture | null) => void;
};

/** A picture of what a word means: chosen, dragged here, pasted anywhere in the form or taken with the camera. */
export function PictureField({ picture, error, onChange }: PictureFieldProps): ReactElement {
  const { t } = useTranslation('learner');
  const upload = useUpload('picture', (stored) => {
    const sent = pictureOf(stored, picture?.alt ?? '');
    if (sent) onChange(sent);
  });
  usePastedPicture(upload.send);
  return (
    <DropArea label={t('editor.media.picture')} onFile={upload.send}>
      {picture && <Picture media={picture.id} size={picture} alt={picture.alt} isWaitedFor />}
      {picture && (
        <TextInput
          name="picture.alt"
          label={t('editor.media.alt')}
          description={t('editor.media.altHint')}
          value={picture.alt}
          maxLength={300}
          autoComplete="off"
          dir="auto"
          onChange={({ currentTarget }) => onChange({ ...picture, alt: currentTarget.value })}
        />
      )}
      {!picture && <Text c="dimmed">{t('editor.media.pictureHint')}</Text>}
      <Sent upload={upload} refused={error} />
      <Group>
        <FileChoice kind="picture" icon={<IconPhoto size={18} aria-hidden="true" />} onFile={upload.send}>
          {t(picture ? 'editor.media.replacePicture' : 'editor.media.choosePicture')}
        </FileChoice>
        <FileChoice kind="photo" onFile={upload.send}>
          {t('editor.media.photo')}
        </FileChoice>
        {picture && (
          <Button variant="subtle" color="poppy" onClick={() => onChange(null)}>
            {t('editor.media.removePicture')}
          </Button>
        )}
      </Group>
    </DropArea>
  );
}
