import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { useImportActs } from './use-import-acts.ts';

const said = { checking: 'checking', running: 'running', 'taking-back': 'takingBack' } as const;

/** An import that a worker is busy with, and how far it is. */
export function WorkingImport({ known }: { readonly known: Outputs['imports']['get'] }): ReactElement {
  const { t } = useTranslation('learner');
  const { cancel, isActing } = useImportActs(known.id);
  const { state, counts, expected } = known;
  const text = t(`transfer.report.${said[state as keyof typeof said] ?? 'running'}`);
  const all = expected?.rows ?? 0;
  const isCounted = state === 'running' && all > 0;
  return (
    <Stack>
      <Text role="status" fw={600}>
        {text}
      </Text>
      <Progress
        aria-label={text}
        value={isCounted ? (counts.rows / all) * 100 : 100}
        animated={!isCounted}
        striped={!isCounted}
        size="lg"
      />
      <Text c="dimmed">
        {isCounted
          ? t('transfer.report.of', { done: counts.rows, all })
          : t('transfer.report.rows', { count: counts.rows })}
      </Text>
      {state !== 'taking-back' && (
        <Group>
          <Button variant="default" size="md" loading={isActing} onClick={cancel}>
            {t('transfer.report.cancel')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
