import { Paper, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../shared/anchor-link.tsx';
import { useServerNow } from '../../shared/server-now.tsx';
import classes from '../../shared/table.module.css';
import type { Answers } from '../../shared/trpc.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useLocalText } from '../../shared/use-local-text.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { CaseBadge } from './case-badge.tsx';

type Case = Answers['moderation']['cases']['cases'][number];

/** Cases of one page. A phone keeps what it is about and how it stands. */
export function CaseTable({ cases }: { readonly cases: readonly Case[] }): ReactElement {
  const { t } = useTexts();
  return (
    <Paper className={classes.sheet}>
      <Table fz="sm" highlightOnHover tabularNums aria-label={t('moderation.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('moderation.what')}</Table.Th>
            <Table.Th scope="col">{t('moderation.state')}</Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              {t('moderation.reason')}
            </Table.Th>
            <Table.Th scope="col" ta="right" visibleFrom="sm">
              {t('moderation.reports')}
            </Table.Th>
            <Table.Th scope="col" visibleFrom="lg">
              {t('moderation.author')}
            </Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              {t('moderation.opened')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cases.map((each) => (
            <CaseTableRow key={each.id} content={each} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

function CaseTableRow({ content }: { readonly content: Case }): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  const local = useLocalText();
  const now = useServerNow();
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} className={classes.who}>
        <AnchorLink
          to="/moderation/$caseId"
          params={{ caseId: content.id }}
          fw={600}
          className={classes.name}
        >
          <span lang={content.language ?? undefined}>{local(content.name)}</span>
        </AnchorLink>
        <Text size="xs" c="dimmed">
          {content.termId === null
            ? t('moderation.aDeck')
            : t('moderation.aTerm', { deck: local(content.deckTitle) })}
        </Text>
      </Table.Th>
      <Table.Td>
        <CaseBadge state={content.state} appeal={content.appeal} />
      </Table.Td>
      <Table.Td visibleFrom="sm">
        {content.reasons.map((reason) => t(`moderation.reasons.${reason}`)).join(', ')}
      </Table.Td>
      <Table.Td ta="right" visibleFrom="sm">
        {format.number(content.reports)}
      </Table.Td>
      <Table.Td visibleFrom="lg" className={classes.who}>
        {content.authorName ?? t('moderation.house')}
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <time dateTime={content.openedAt} title={format.instant(content.openedAt)}>
          {format.ago(content.openedAt, now)}
        </time>
      </Table.Td>
    </Table.Tr>
  );
}
