import { VisuallyHidden } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { toneOf } from './feedback.ts';
import { useReason } from './reason-text.ts';
import type { Phase } from './study-state.ts';

/**
 * The verdict for screen readers. The region is always there and only its text changes: a region that comes with its text is
 * not read out everywhere.
 */
export function SpokenVerdict({
  phase,
  troubled,
}: {
  readonly phase: Phase;
  readonly troubled: boolean;
}): ReactElement {
  const { t } = useTranslation('learner');
  const reason = useReason({ type: phase.name === 'feedback' ? phase.item.exercise.type : 'typed' });
  return <VisuallyHidden role="status">{words()}</VisuallyHidden>;

  function words(): string {
    if (phase.name !== 'feedback') return '';
    const tone = toneOf(phase, troubled);
    if (tone === 'checking') return t('review.checking');
    const verdict = t(`review.verdict.${tone}`);
    return phase.result ? `${verdict}. ${reason(phase.result)}` : verdict;
  }
}
