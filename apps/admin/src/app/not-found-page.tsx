import type { ReactElement } from 'react';
import { ButtonLink } from '../shared/button-link.tsx';
import { NoticePage } from '../shared/notice-page.tsx';
import { useTexts } from '../shared/use-texts.ts';

/** An address that leads nowhere. */
export function NotFoundPage(): ReactElement {
  const { t } = useTexts();
  return (
    <NoticePage title={t('shared:failure.notFound')} body={t('shared:failure.notFoundHint')}>
      <ButtonLink to="/">{t('notFound.toOverview')}</ButtonLink>
    </NoticePage>
  );
}
