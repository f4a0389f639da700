import { Button, Group } from '@mantine/core';
import { EmptyState } from '@slova/ui';
import { IconHourglass } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/interface/formats.ts';
import { useNow } from '../../shared/interface/use-now.ts';

type RestingProps = {
  readonly nextStepAt: string;
  readonly onDue: () => void;
  readonly onFinish: () => void;
};

const tickMs = 1_000;

/** Only learning steps remain: when the next falls due, going on by itself then, and a way to call it a day. */
export function Resting({ nextStepAt, onDue, onFinish }: RestingProps): ReactElement {
  const { t } = useTranslation('learner');
  const { fromNow } = useFormats();
  const now = useNow(tickMs);
  const due = Date.parse(nextStepAt) <= now;
  useEffect(() => {
    if (due) onDue();
  }, [due, onDue]);
  return (
    <EmptyState
      order={1}
      icon={<IconHourglass size={36} />}
      title={t('review.waiting.title')}
      action={
        <Group justify="center">
          <Button variant="default" size="lg" onClick={onDue}>
            {t('review.waiting.now')}
          </Button>
          <Button size="lg" onClick={onFinish}>
            {t('review.waiting.finish')}
          </Button>
        </Group>
      }
    >
      {t('review.waiting.text', { when: fromNow(nextStepAt, now) })}
    </EmptyState>
  );
}
