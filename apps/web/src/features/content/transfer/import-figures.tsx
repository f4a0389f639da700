import type { ReactElement } from 'react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { useFormats } from '../../../shared/interface/formats.ts';
import classes from './import.module.css';

const figures = ['rows', 'added', 'updated', 'unchanged', 'skipped', 'refused'] as const;

/** What becomes of the rows of a file; what there is none of is left out. */
export function ImportFigures({
  counts,
}: {
  readonly counts: Outputs['imports']['get']['counts'];
}): ReactElement {
  const { t } = useTranslation('learner');
  const { number } = useFormats();
  const shown = figures.filter((figure) => figure === 'rows' || figure === 'added' || counts[figure] > 0);
  return (
    <dl className={classes['figures']}>
      {shown.map((figure) => (
        <Fragment key={figure}>
          <dt>{t(`transfer.report.figures.${figure}`)}</dt>
          <dd>{number(counts[figure])}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
