import { VisuallyHidden } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerResult, SessionItem } from './exercise.ts';
import { isTelling } from './feedback.ts';
import classes from './your-answer.module.css';
import layout from './study-layout.module.css';

type YourAnswerProps = {
  readonly item: SessionItem;
  readonly typed: string;
  readonly result: AnswerResult | null;
};

/** What was typed; where it nearly fits, with the letters that are missing or too many marked (rule N8). */
export function YourAnswer({ item, typed, result }: YourAnswerProps): ReactElement | null {
  const { t } = useTranslation('learner');
  if (typed === '' || result?.reason === 'same') return null;
  const telling = result !== null && isTelling(result.diff);
  return (
    <p>
      <span className={layout.label}>{t('review.yourAnswer')}</span>
      <span className={classes.typed} lang={item.exercise.answerLanguage} dir="auto">
        {telling ? <Diff parts={result.diff} /> : typed.replaceAll('\n', ' · ')}
      </span>
    </p>
  );
}

function Diff({ parts }: { readonly parts: AnswerResult['diff'] }): ReactElement {
  const { t, i18n } = useTranslation('learner');
  return (
    <>
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Mark = kind === 'missing' ? 'ins' : 'del';
        return (
          <Mark key={index}>
            {/* Many screen readers do not say what is inserted or deleted. */}
            <VisuallyHidden lang={i18n.language}>{` (${t(`review.diff.${kind}`)}: `}</VisuallyHidden>
            {text}
            <VisuallyHidden>{') '}</VisuallyHidden>
          </Mark>
        );
      })}
    </>
  );
}
