import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { NoticePage } from '../shared/notice-page.tsx';
import { useTexts } from '../shared/use-texts.ts';

/** A page that broke while it was drawn, or a chunk of a version that has since been replaced: loading again helps both. */
export function CrashedPage(): ReactElement {
  const { t } = useTexts();
  return (
    <NoticePage title={t('shared:failure.page')} body={t('errors.crashed')}>
      <Button onClick={() => window.location.reload()}>{t('shared:failure.reload')}</Button>
    </NoticePage>
  );
}
