import { Group, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { reportReasons } from '@slova/domain';
import { EmptyState } from '@slova/ui';
import { IconChecks } from '@tabler/icons-react';
import { keepPreviousData } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Answered } from '../../shared/answered.tsx';
import { Page } from '../../shared/page.tsx';
import { PageLinks } from '../../shared/page-links.tsx';
import { RowsSkeleton } from '../../shared/rows-skeleton.tsx';
import { trpc } from '../../shared/trpc.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { caseFilters, readCaseSearch } from './case-search.ts';
import { CaseTable } from './case-table.tsx';

const route = getRouteApi('/moderation');

/** The moderation queue: what was reported and waits, or what became of it. */
export function CaseListPage(): ReactElement {
  const { t } = useTexts();
  const search = route.useSearch();
  const { filter = 'waiting', reason, page = 1 } = search;
  const cases = trpc.moderation.cases.useQuery(
    { filter, page, ...(reason !== undefined && { reason }) },
    { placeholderData: keepPreviousData },
  );
  return (
    <Page
      title={t('moderation.title')}
      actions={
        cases.data !== undefined && (
          <Text c="dimmed" size="sm" role="status">
            {t('moderation.found', { count: cases.data.total })}
          </Text>
        )
      }
    >
      <CaseFilters />
      <Answered query={cases} pending={<RowsSkeleton rows={8} />}>
        {(answer) =>
          answer.cases.length === 0 ? (
            <EmptyState icon={<IconChecks size={32} />} title={t(`moderation.none.${filter}`)}>
              {t('moderation.noneHint')}
            </EmptyState>
          ) : (
            <Stack gap="md" aria-busy={cases.isPlaceholderData} opacity={cases.isPlaceholderData ? 0.6 : 1}>
              <CaseTable cases={answer.cases} />
              <PageLinks
                to="/moderation"
                searchOf={(to) => readCaseSearch({ ...search, page: to })}
                page={page}
                shown={answer.cases.length}
                total={answer.total}
                pageSize={answer.pageSize}
              />
            </Stack>
          )
        }
      </Answered>
    </Page>
  );
}

function CaseFilters(): ReactElement {
  const { t } = useTexts();
  const search = route.useSearch();
  const navigate = useNavigate();
  const show = (change: Record<string, unknown>): void =>
    void navigate({
      to: '/moderation',
      search: readCaseSearch({ ...search, ...change, page: 1 }),
      replace: true,
    });
  return (
    <Group gap="sm" role="search">
      <SegmentedControl
        aria-label={t('moderation.filter')}
        value={search.filter ?? 'waiting'}
        onChange={(filter) => show({ filter })}
        data={caseFilters.map((value) => ({ value, label: t(`moderation.filters.${value}`) }))}
        style={{ flexWrap: 'wrap' }}
      />
      <NativeSelect
        aria-label={t('moderation.reason')}
        value={search.reason ?? ''}
        onChange={(event) => show({ reason: event.currentTarget.value })}
        data={[
          { value: '', label: t('moderation.anyReason') },
          ...reportReasons.map((value) => ({ value, label: t(`moderation.reasons.${value}`) })),
        ]}
      />
    </Group>
  );
}
