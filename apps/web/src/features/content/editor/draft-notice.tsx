import { Alert, Button, Group } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Says that what is in the form was typed before and never saved. */
export function DraftNotice({ onDiscard }: { readonly onDiscard: () => void }): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <Alert color="cornflower" icon={<IconPencil aria-hidden="true" />} title={t('editor.term.draft')}>
      <Group>
        <Button variant="default" onClick={onDiscard}>
          {t('editor.term.discard')}
        </Button>
      </Group>
    </Alert>
  );
}
