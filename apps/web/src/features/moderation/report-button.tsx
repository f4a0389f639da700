import { ActionIcon, Button } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportTarget } from './report-sheet.tsx';
import { ReportSheet } from './report-sheet.tsx';

type ReportButtonProps = {
  readonly target: ReportTarget;
  /** A word that is reported among others: the button is a flag beside it. */
  readonly headword?: string;
};

/** “Something is wrong here”, with the sheet that it opens. */
export function ReportButton({ target, headword }: ReportButtonProps): ReactElement {
  const { t } = useTranslation('learner');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      {headword === undefined ? (
        <Button
          variant="subtle"
          leftSection={<IconFlag size={18} aria-hidden="true" />}
          onClick={() => setIsOpen(true)}
        >
          {t('moderation.report.open')}
        </Button>
      ) : (
        <ActionIcon
          variant="subtle"
          aria-label={`${t('moderation.report.open')}: ${headword}`}
          onClick={() => setIsOpen(true)}
        >
          <IconFlag size={18} aria-hidden="true" />
        </ActionIcon>
      )}
      <ReportSheet target={isOpen ? target : null} onClose={() => setIsOpen(false)} />
    </>
  );
}
