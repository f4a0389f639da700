import { Button, Group, Text } from '@mantine/core';
import type { MediaId } from '@slova/domain';
import { SoundPlayer } from '@slova/ui';
import { IconFileMusic, IconMicrophone, IconPlayerStop } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { DropArea } from './drop-area.tsx';
import { FileChoice } from './file-choice.tsx';
import { Sent } from './sent.tsx';
import type { Recorder } from './use-recorder.ts';
import { useRecorder } from './use-recorder.ts';
import { useUpload } from './use-upload.ts';

type SoundFieldProps = {
  readonly recording: MediaId | null;
  readonly error: string | null;
  readonly onChange: (recording: MediaId | null) => void;
};

/** The word, spoken: recorded here, or from a file. */
export function SoundField({ recording, error, onChange }: SoundFieldProps): ReactElement {
  const { t } = useTranslation('learner');
  const upload = useUpload('sound', ({ id }) => onChange(id as MediaId));
  const recorder = useRecorder(upload.send);
  return (
    <DropArea label={t('editor.media.sound')} onFile={upload.send}>
      {recording ? (
        <SoundPlayer media={recording} label={t('editor.media.sound')} />
      ) : (
        <Text c="dimmed">{t('editor.media.soundHint')}</Text>
      )}
      <Sent upload={upload} refused={error} />
      {recorder?.state === 'refused' && (
        <Text role="alert" c="var(--mantine-color-error)">
          {t('editor.media.noMicrophone')}
        </Text>
      )}
      <Group>
        {recorder && <RecordButton recorder={recorder} />}
        <FileChoice kind="sound" icon={<IconFileMusic size={18} aria-hidden="true" />} onFile={upload.send}>
          {t('editor.media.chooseSound')}
        </FileChoice>
        {recording && (
          <Button variant="subtle" color="poppy" onClick={() => onChange(null)}>
            {t('editor.media.removeSound')}
          </Button>
        )}
      </Group>
    </DropArea>
  );
}

function RecordButton({ recorder: { state, start, stop } }: { readonly recorder: Recorder }): ReactElement {
  const { t } = useTranslation('learner');
  const isLive = state === 'recording';
  return (
    <Button
      variant={isLive ? 'filled' : 'default'}
      color={isLive ? 'poppy' : 'cornflower'}
      loading={state === 'asking'}
      leftSection={
        isLive ? (
          <IconPlayerStop size={18} aria-hidden="true" />
        ) : (
          <IconMicrophone size={18} aria-hidden="true" />
        )
      }
      onClick={isLive ? stop : start}
    >
      {t(isLive ? 'editor.media.stop' : 'editor.media.record')}
    </Button>
  );
}
