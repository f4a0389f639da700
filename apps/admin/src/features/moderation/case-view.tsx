import { Box, DataList, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { possibleDecisions } from '@slova/domain';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../shared/anchor-link.tsx';
import { Page } from '../../shared/page.tsx';
import { Panel } from '../../shared/panel.tsx';
import type { Answers } from '../../shared/trpc.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useLocalText } from '../../shared/use-local-text.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { HistoryPanel, TermPanel } from '../content/index.ts';
import { useAccount } from '../identity/index.ts';
import { CaseBadge } from './case-badge.tsx';
import classes from './case-view.module.css';
import { DecisionControl } from './decision-control.tsx';
import { FiledReports } from './filed-reports.tsx';

type Details = Answers['moderation']['case'];

/** Everything about a case: what it is about, who says what, what was done, and what can be decided now. */
export function CaseView({ details }: { readonly details: Details }): ReactElement {
  const { t } = useTexts();
  const local = useLocalText();
  const isOwn = useAccount().id === details.authorId;
  const part = { deckId: details.deckId, ...(details.termId !== null && { termId: details.termId }) };
  return (
    <Page
      title={local(details.name)}
      actions={
        isOwn ? (
          <Text size="sm">{t('moderation.own')}</Text>
        ) : (
          <Group gap="xs">
            {possibleDecisions(details).map((decision) => (
              <DecisionControl key={decision} caseId={details.id} decision={decision} />
            ))}
          </Group>
        )
      }
    >
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" style={{ alignItems: 'start' }}>
        <Stack gap="md" miw={0}>
          <CaseFacts details={details} />
          <FiledReports filed={details.filed} />
        </Stack>
        <Stack gap="md" miw={0}>
          {details.termId !== null && <TermPanel deckId={details.deckId} termId={details.termId} />}
          <Done audit={details.audit} />
        </Stack>
      </SimpleGrid>
      <HistoryPanel part={part} />
    </Page>
  );
}

function CaseFacts({ details }: { readonly details: Details }): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  const local = useLocalText();
  const rows = [
    [t('moderation.state'), <CaseBadge key="state" state={details.state} appeal={details.appeal} />],
    [
      t('moderation.deck'),
      <AnchorLink key="deck" to="/content/$deckId" params={{ deckId: details.deckId }}>
        {local(details.deckTitle)}
      </AnchorLink>,
    ],
    [
      t('moderation.author'),
      details.authorId === null ? (
        t('moderation.house')
      ) : (
        <AnchorLink key="author" to="/users/$userId" params={{ userId: details.authorId }}>
          {details.authorName ?? '—'}
        </AnchorLink>
      ),
    ],
    [t('moderation.opened'), format.instant(details.openedAt)],
    ...(details.reason === null ? [] : [[t('moderation.decisionReason'), details.reason] as const]),
    ...(details.appealText === null ? [] : [[t('moderation.appealText'), details.appealText] as const]),
    ...(details.appealReason === null ? [] : [[t('moderation.appealReason'), details.appealReason] as const]),
  ] as const;
  return (
    <Panel title={t('moderation.case')}>
      <DataList withDivider gap="xs">
        {rows.map(([label, value]) => (
          <DataList.Item key={label}>
            <DataList.ItemLabel className={classes.label}>{label}</DataList.ItemLabel>
            <DataList.ItemValue className={classes.value}>{value}</DataList.ItemValue>
          </DataList.Item>
        ))}
      </DataList>
    </Panel>
  );
}

function Done({ audit }: { readonly audit: Details['audit'] }): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  return (
    <Panel title={t('moderation.audit')}>
      {audit.length === 0 && <Text c="dimmed">{t('moderation.noAudit')}</Text>}
      <Stack component="ol" gap="xs" className={classes.list}>
        {audit.map(({ id, action, actorName, reason, at }) => (
          <Box component="li" key={id}>
            <Text size="sm" fw={600}>
              {t(`moderation.done.${action.replace('content.', '') as 'hide'}`)}
            </Text>
            <Text size="sm" c="dimmed">
              {actorName} · <time dateTime={at}>{format.instant(at)}</time>
            </Text>
            <Text size="sm" className={classes.value}>
              {reason}
            </Text>
          </Box>
        ))}
      </Stack>
    </Panel>
  );
}
