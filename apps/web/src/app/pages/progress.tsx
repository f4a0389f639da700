import { EmptyState } from '@slova/ui';
import { IconChartHistogram } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { AchievementsSection } from '../../features/engagement/achievements-section.tsx';
import { CalendarSection } from '../../features/progress/calendar-section.tsx';
import { ForecastSection } from '../../features/progress/forecast-section.tsx';
import { MasterySection } from '../../features/progress/mastery-section.tsx';
import { YearFigures } from '../../features/progress/year-figures.tsx';
import { trpc } from '../../shared/api/trpc.ts';
import { LinkButton } from '../../shared/interface/links.tsx';
import { Page } from '../../shared/interface/page.tsx';

/** Days, what is coming up, mastery and achievements, each in a picture and in figures. */
export function Progress(): ReactElement {
  const { t } = useTranslation('learner');
  const { data } = trpc.progress.mastery.useQuery();
  const newcomer = data?.decks.length === 0;
  return (
    <Page name={t('progress.page.title')}>
      {newcomer ? (
        <EmptyState
          icon={<IconChartHistogram size={36} />}
          title={t('progress.page.empty')}
          action={<LinkButton to="/library">{t('progress.today.toLibrary')}</LinkButton>}
        >
          {t('progress.page.emptyHint')}
        </EmptyState>
      ) : (
        <>
          <YearFigures />
          <CalendarSection />
          <ForecastSection />
          <MasterySection />
        </>
      )}
      <AchievementsSection />
    </Page>
  );
}
