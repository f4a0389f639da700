import { Text } from '@mantine/core';
import { IconBeach, IconFlame, IconFlameFilled, IconSeedling } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Summary } from './summary.ts';
import classes from './today.module.css';

const pictures = { done: IconFlameFilled, 'at-risk': IconFlame, resting: IconBeach, none: IconSeedling };
const texts = { done: 'safe', 'at-risk': 'atRisk', resting: 'resting', none: 'none' } as const;

/** Days in a row, and whether today is already counted. At risk is a friendly reminder, not an alarm. */
export function StreakNote({ summary }: { readonly summary: Summary }): ReactElement {
  const { t } = useTranslation('learner');
  const { days, today } = summary.streak;
  const Icon = pictures[today];
  return (
    <section className={classes.streak} data-today={today}>
      <Icon size={40} stroke={1.6} aria-hidden="true" />
      <div>
        <Text fw={650} fz="lg">
          {t('progress.streak.days', { count: days })}
        </Text>
        <Text size="sm">{t(`progress.streak.${texts[today]}`)}</Text>
      </div>
    </section>
  );
}
