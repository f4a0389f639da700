import { Box, Group, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { Panel } from '../../../shared/panel.tsx';
import type { Answers } from '../../../shared/trpc.ts';
import { useFormat } from '../../../shared/use-format.ts';
import type { Texts } from '../../../shared/use-texts.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import classes from './user-audit.module.css';

type Entry = Answers['admin']['user']['audit'][number];

/** What staff did to this account and why, the newest first. */
export function UserAudit({ audit }: { readonly audit: readonly Entry[] }): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  return (
    <Panel title={t('user.audit')}>
      {audit.length === 0 && <Text c="dimmed">{t('user.noAudit')}</Text>}
      {audit.length > 0 && (
        <Stack component="ol" gap={0} className={classes.list}>
          {audit.map(({ id, action, actorName, reason, at }) => (
            <Box component="li" key={id} className={classes.entry}>
              <Group gap="xs">
                <Text size="sm" fw={600}>
                  {actionName(action, t)}
                </Text>
                <Text size="sm" c="dimmed">
                  {actorName} · <time dateTime={at}>{format.instant(at)}</time>
                </Text>
              </Group>
              <Text size="sm" className={classes.reason}>
                {reason}
              </Text>
            </Box>
          ))}
        </Stack>
      )}
    </Panel>
  );
}

/** An action that is newer than this page keeps the server's name. */
function actionName(action: string, t: Texts): string {
  if (action === 'learner.suspend') return t('user.actions.suspend');
  if (action === 'learner.reinstate') return t('user.actions.reinstate');
  return action;
}
