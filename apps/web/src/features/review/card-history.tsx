import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/interface/formats.ts';
import { Section } from '../../shared/interface/section.tsx';
import type { ExplainedCard } from './card-page.tsx';
import classes from './settings-fields.module.css';

/** Everything that happened to a card, newest first, in plain words. */
export function CardHistory({ entries }: Pick<ExplainedCard, 'entries'>): ReactElement {
  const { t } = useTranslation(['learner', 'shared']);
  const { instant } = useFormats();
  return (
    <Section title={t('settings.why.history')}>
      {entries.length === 0 && <Text>{t('settings.why.noHistory')}</Text>}
      <ol className={classes['rows']}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <span>{[what(entry), ...answered(entry)].join(' · ')}</span>
            <Text size="sm" c="dimmed" component="time" dateTime={entry.at}>
              {instant(entry.at)}
            </Text>
          </li>
        ))}
      </ol>
    </Section>
  );

  type Entry = (typeof entries)[number];
  function what({ kind, rating, setBy }: Entry): string {
    const name = t(`settings.why.kinds.${setBy === 'settings' ? 'rescheduled' : kind}`);
    return rating ? `${name}: ${t(`review.rating.${rating}`)}` : name;
  }
  function answered({ exerciseType, intervalDays }: Entry): string[] {
    const type = exerciseType ? [t(`shared:exerciseType.${exerciseType}`)] : [];
    if (intervalDays === null || intervalDays === 0) return type;
    return [...type, t('settings.why.next', { days: t('settings.why.days', { count: intervalDays }) })];
  }
}
