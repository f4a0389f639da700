import { Button, Text } from '@mantine/core';
import { useToasts } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { Failed } from '../../../shared/interface/failed.tsx';
import { useFormats } from '../../../shared/interface/formats.ts';
import { Section } from '../../../shared/interface/section.tsx';
import classes from './topics.module.css';
import { useTopicsChanged } from './use-topics-changed.ts';

/** What was renamed lately, each to be taken back once; nothing where nothing was. */
export function RenamingsSection(): ReactElement | null {
  const { t } = useTranslation('learner');
  const { instant } = useFormats();
  const toasts = useToasts();
  const onChanged = useTopicsChanged();
  const { data } = trpc.topics.renamings.useQuery(undefined, { staleTime: 0 });
  const takeBack = trpc.topics.takeBack.useMutation({
    onSuccess: async ({ terms }, { renamingId }) => {
      toasts.show({ id: renamingId, content: t('topics.renamings.done', { count: terms }) });
      await onChanged();
    },
  });
  if (!data || data.renamings.length === 0) return null;
  return (
    <Section title={t('topics.renamings.title')}>
      <Text size="sm" c="dimmed">
        {t('topics.renamings.hint')}
      </Text>
      {takeBack.error && <Failed error={takeBack.error} />}
      <ul className={classes['rows']}>
        {data.renamings.map(({ id, from, to, terms, madeAt, takenBackAt }) => (
          <li key={id}>
            <div className={classes['name']}>
              <Text dir="auto">
                {from} → {to}
              </Text>
              <Text size="sm" c="dimmed">
                {t('topics.words', { count: terms })} · {instant(madeAt)}
                {takenBackAt !== null && ` · ${t('topics.renamings.takenBack')}`}
              </Text>
            </div>
            {takenBackAt === null && (
              <Button
                variant="default"
                loading={takeBack.isPending && takeBack.variables.renamingId === id}
                aria-label={t('topics.renamings.takeBackWhat', { from, to })}
                onClick={() => takeBack.mutate({ renamingId: id })}
              >
                {t('topics.renamings.takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
