import type { ReactElement } from 'react';
import { achievements } from '@slova/domain';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { useFormats } from '../../shared/interface/formats.ts';
import { achievementIcons } from './achievement-icon.ts';
import classes from './achievements.module.css';

type Achievement = Outputs['progress']['achievements']['achievements'][number];

/** One achievement: what it takes, how far it is, and what has been reached. */
export function AchievementCard({ achievement }: { readonly achievement: Achievement }): ReactElement {
  const { t } = useTranslation('learner');
  const { number } = useFormats();
  const { achievementId, tier, tiers, value, goal, grantedAt } = achievement;
  const Icon = achievementIcons[achievementId];
  const target = goal ?? lastGoal(achievementId);
  return (
    <li className={classes.card} data-reached={tier > 0 || undefined}>
      <span className={classes.icon} aria-hidden="true">
        <Icon size={26} stroke={1.7} />
      </span>
      <div className={classes.text}>
        <h3>{t(`engagement.achievements.${achievementId}.name`)}</h3>
        <p>{t(`engagement.achievements.${achievementId}.how`, { count: target })}</p>
        {goal === null ? (
          <p className={classes.done}>
            {t('engagement.complete')}
            {grantedAt !== null && <Granted at={grantedAt} />}
          </p>
        ) : (
          <>
            <progress
              className={classes.progress}
              max={goal}
              value={Math.min(value, goal)}
              aria-label={t(`engagement.achievements.${achievementId}.name`)}
            />
            <p className={classes.figures}>
              <span>{t('engagement.progress', { value: number(value), goal: number(goal) })}</span>
              {tiers > 1 && tier > 0 && <span>{t('engagement.tier', { tier, tiers })}</span>}
            </p>
          </>
        )}
      </div>
    </li>
  );
}

function Granted({ at }: { readonly at: string }): ReactElement {
  const { t } = useTranslation('learner');
  const { date } = useFormats();
  return (
    <>
      {' · '}
      {t('engagement.granted', { date: date(at) })}
    </>
  );
}

function lastGoal(achievementId: Achievement['achievementId']): number {
  return achievements.find(({ id }) => id === achievementId)?.tiers.at(-1) ?? 1;
}
