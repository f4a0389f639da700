import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './asked-again.module.css';
import type { AnswerResult } from './exercise.ts';

/** Why an answer was given back for another try; nothing while it was not. */
export function AskedAgain({
  id,
  result,
}: {
  readonly id: string;
  readonly result: AnswerResult | null;
}): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <p id={id} role="status" className={classes.askedAgain}>
      {result && (
        <>
          <b>{t('review.verdict.again')}.</b> {t(`review.reason.${result.reason}`)}
        </>
      )}
    </p>
  );
}
