import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './mastery-definition.module.css';
import { masteryOrder } from './mastery-shares.ts';

/** What each level of mastery means, in words a learner can check against experience. */
export function MasteryDefinition(): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <details className={classes.definition}>
      <summary>{t('content.mastery.explain')}</summary>
      <dl>
        {masteryOrder.toReversed().map((level) => (
          <div key={level}>
            <dt>{t(`content.mastery.${level}`)}</dt>
            <dd>{t(`content.mastery.${level}Means`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('content.mastery.footnote')}</p>
    </details>
  );
}
