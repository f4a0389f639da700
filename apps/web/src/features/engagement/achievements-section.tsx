import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { Section } from '../../shared/interface/section.tsx';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import { AchievementCard } from './achievement-card.tsx';
import classes from './achievements.module.css';

/** All achievements with their progress. */
export function AchievementsSection(): ReactElement {
  const { t } = useTranslation('learner');
  const { data, error, refetch } = trpc.progress.achievements.useQuery();
  return (
    <Section title={t('engagement.title')}>
      {error && <Failed error={error} onRetry={refetch} />}
      {!data && !error && <Skeletons count={3} height={84} />}
      <ul className={classes.list}>
        {data?.achievements.map((achievement) => (
          <AchievementCard key={achievement.achievementId} achievement={achievement} />
        ))}
      </ul>
    </Section>
  );
}
