import { Button, Text } from '@mantine/core';
import { useToasts } from '@slova/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { CallFailure } from '../../../shared/call-failure.tsx';
import { Panel } from '../../../shared/panel.tsx';
import { trpc } from '../../../shared/trpc.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import classes from './topics.module.css';

/** What staff renamed lately, each to be taken back once. */
export function RenamingsPanel(): ReactElement | null {
  const { t } = useTexts();
  const format = useFormat();
  const toasts = useToasts();
  const queries = useQueryClient();
  const { data } = trpc.adminTopics.renamings.useQuery();
  const takeBack = trpc.adminTopics.takeBack.useMutation({
    onSuccess: async ({ terms }, { renamingId }) => {
      toasts.show({ id: renamingId, content: t('topics.takenBackIn', { count: terms }) });
      // Decks, their words and histories are other ones now, too.
      await queries.invalidateQueries();
    },
  });
  if (!data || data.renamings.length === 0) return null;
  return (
    <Panel title={t('topics.renamings')}>
      {takeBack.error !== null && <CallFailure error={takeBack.error} />}
      <ul className={classes.rows}>
        {data.renamings.map(({ id, from, to, terms, by, madeAt, takenBackAt }) => (
          <li key={id}>
            <div>
              <Text size="sm">
                {from} → {to}
              </Text>
              <Text size="sm" c="dimmed">
                {t('topics.words', { count: terms })} · {by !== null && `${by} · `}
                <time dateTime={madeAt}>{format.instant(madeAt)}</time>
                {takenBackAt !== null && ` · ${t('topics.takenBack')}`}
              </Text>
            </div>
            {takenBackAt === null && (
              <Button
                variant="default"
                loading={takeBack.isPending && takeBack.variables.renamingId === id}
                aria-label={t('topics.takeBackWhat', { from, to })}
                onClick={() => takeBack.mutate({ renamingId: id })}
              >
                {t('topics.takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
