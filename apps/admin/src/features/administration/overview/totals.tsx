import type { ReactElement } from 'react';
import type { Answers } from '../../../shared/trpc.ts';
import { useFormat } from '../../../shared/use-format.ts';
import { useTexts } from '../../../shared/use-texts.ts';
import classes from './totals.module.css';

const counted = ['learners', 'decks', 'terms', 'reviews'] as const;

/** How much of everything there is, from the beginning until now. */
export function Totals({
  totals,
}: {
  readonly totals: Answers['admin']['overview']['totals'];
}): ReactElement {
  const { t } = useTexts();
  const format = useFormat();
  return (
    <dl className={classes.totals} aria-label={t('overview.totals')}>
      {counted.map((what) => (
        <div key={what} className={classes.total}>
          <dt>{t(`overview.${what}`)}</dt>
          <dd>{format.number(totals[what])}</dd>
        </div>
      ))}
    </dl>
  );
}
