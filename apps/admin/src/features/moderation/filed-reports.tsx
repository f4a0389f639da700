import { Badge, Box, Group, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../shared/anchor-link.tsx';
import { Panel } from '../../shared/panel.tsx';
import type { Answers } from '../../shared/trpc.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useTexts } from '../../shared/use-texts.ts';
import classes from './case-view.module.css';

type Filed = Answers['moderation']['case']['filed'];

/** Who says what is wrong, the newest first. */
export function FiledReports({ filed }: { readonly filed: Filed }): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  return (
    <Panel title={t('moderation.reports')}>
      <Stack component="ol" gap="sm" className={classes.list}>
        {filed.map(({ id, learnerId, name, reason, note, filedAt, isWaiting }) => (
          <Box component="li" key={id}>
            <Group gap="xs">
              <Text size="sm" fw={600}>
                {t(`moderation.reasons.${reason}`)}
              </Text>
              {isWaiting && (
                <Badge size="sm" variant="light" color="rye" tt="none">
                  {t('moderation.waits')}
                </Badge>
              )}
            </Group>
            <Text size="sm" c="dimmed">
              <AnchorLink to="/users/$userId" params={{ userId: learnerId }} size="sm" underline="always">
                {name}
              </AnchorLink>{' '}
              · <time dateTime={filedAt}>{format.instant(filedAt)}</time>
            </Text>
            {note !== '' && (
              <Text size="sm" className={classes.value}>
                {note}
              </Text>
            )}
          </Box>
        ))}
      </Stack>
    </Panel>
  );
}
