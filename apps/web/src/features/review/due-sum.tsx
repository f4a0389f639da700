import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/interface/formats.ts';
import { Section } from '../../shared/interface/section.tsx';
import type { ExplainedCard } from './card-page.tsx';
import classes from './settings-fields.module.css';

type Why = NonNullable<ExplainedCard['why']>;

/** The due date as a sum: the day of the answer, and every number of days that was added or taken off. */
export function DueSum({ card, why }: { readonly card: ExplainedCard; readonly why: Why }): ReactElement {
  const { t } = useTranslation('learner');
  const { day, percent } = useFormats();
  if (why.kind === 'set-due')
    return (
      <Section title={t('settings.why.sum')}>
        <Text>{t(`settings.why.setDue.${why.setBy}`)}</Text>
        <Text>{`${day(why.setOn)} → ${day(why.dueOn)}`}</Text>
      </Section>
    );
  const total = why.terms.reduce((sum, { days }) => sum + days, 0);
  return (
    <Section title={t('settings.why.sum')}>
      <Text>
        {day(why.reviewedOn)}: {t('settings.why.reviewed', { rating: t(`review.rating.${why.rating}`) })}
      </Text>
      {why.stepMinutes !== null && (
        <Text>{t('settings.why.step', { minutes: Math.round(why.stepMinutes) })}</Text>
      )}
      {why.terms.length > 0 && (
        <dl className={classes['terms']}>
          {why.terms.map(({ reason, days }) => (
            <Term key={reason} days={days} isFirst={reason === 'memory'}>
              {t(`settings.why.reasons.${reason}`, { percent: percent(why.desiredRetention) })}
            </Term>
          ))}
          <dt className={classes['total']}>{t('settings.why.days', { count: total })}</dt>
          <dd className={classes['total']}>
            {t('settings.why.total')}
            {card.due && 'on' in card.due ? `: ${day(card.due.on)}` : ''}
          </dd>
        </dl>
      )}
    </Section>
  );
}

function Term({
  days,
  isFirst,
  children,
}: {
  readonly days: number;
  readonly isFirst: boolean;
  readonly children: string;
}): ReactElement {
  const { t } = useTranslation('learner');
  const sign = days < 0 ? '−' : isFirst ? '' : '+';
  return (
    <>
      <dt>{`${sign}${t('settings.why.days', { count: Math.abs(days) })}`}</dt>
      <dd>{children}</dd>
    </>
  );
}
