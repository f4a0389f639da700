import { Button, Group, Progress, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Upload } from './use-upload.ts';

/** How far a file has come, or why it was not taken. */
export function Sent({
  upload: { progress, error, cancel },
  refused = null,
}: {
  readonly upload: Upload;
  /** What was refused when the word was saved. */
  readonly refused?: string | null;
}): ReactElement {
  const { t } = useTranslation('learner');
  const said = error ?? refused;
  return (
    <>
      {progress !== null && (
        <Group wrap="nowrap">
          <Progress
            value={100 * progress}
            flex={1}
            miw={0}
            aria-label={t('editor.media.sending')}
            animated={progress === 1}
          />
          <Button variant="subtle" onClick={cancel}>
            {t('editor.media.cancel')}
          </Button>
        </Group>
      )}
      {progress === null && said !== null && (
        <Text role="alert" c="var(--mantine-color-error)">
          {said}
        </Text>
      )}
    </>
  );
}
