import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Answered } from '../../../shared/answered.tsx';
import { Page } from '../../../shared/page.tsx';
import { trpc } from '../../../shared/trpc.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import { OverviewFigures } from './overview-figures.tsx';
import { OverviewSkeleton } from './overview-skeleton.tsx';
import type { Period } from './period-search.ts';
import { periods, usualPeriod } from './period-search.ts';

const route = getRouteApi('/');

/** The first page: how much there is, what happened day by day, and how fresh these figures are. */
export function OverviewPage(): ReactElement {
  const { t } = useTexts();
  const { days = usualPeriod } = route.useSearch();
  const navigate = route.useNavigate();
  const overview = trpc.admin.overview.useQuery({ days }, { refetchInterval: 15_000 });
  const choose = (period: Period): void =>
    void navigate({ search: period === usualPeriod ? {} : { days: period }, replace: true });
  return (
    <Page
      title={t('overview.title')}
      actions={
        <SegmentedControl
          size="sm"
          aria-label={t('overview.period')}
          value={String(days)}
          onChange={(value) => choose(Number(value) as Period)}
          data={periods.map((period) => ({
            value: String(period),
            label: t('overview.days', { count: period }),
          }))}
        />
      }
    >
      <Answered query={overview} pending={<OverviewSkeleton />}>
        {(answer) => <OverviewFigures overview={answer} />}
      </Answered>
    </Page>
  );
}
