import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { useFormats } from '../../shared/interface/formats.ts';
import classes from './rescheduled-load.module.css';

const spans = ['today', 'week', 'month'] as const;

/** Cards due on the coming days, now and after the move. */
export function RescheduledLoad({
  load,
}: {
  readonly load: Outputs['reschedule']['preview']['load'];
}): ReactElement {
  const { t } = useTranslation('learner');
  const { number } = useFormats();
  return (
    <table className={classes['load']}>
      <caption>{t('settings.reschedule.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('settings.reschedule.columns.when')}</th>
          <th scope="col">{t('settings.reschedule.columns.before')}</th>
          <th scope="col">{t('settings.reschedule.columns.after')}</th>
        </tr>
      </thead>
      <tbody>
        {spans.map((span) => (
          <tr key={span}>
            <th scope="row">{t(`settings.reschedule.rows.${span}`)}</th>
            <td>{number(load.before[span])}</td>
            <td>{number(load.after[span])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
