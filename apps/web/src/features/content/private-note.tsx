import { Alert } from '@mantine/core';
import { deckFate } from '@slova/domain';
import { IconLock } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deck } from './deck-facts.ts';

/** Tells whoever studies what somebody else made private that they may go on, and what else they may do. */
export function PrivateNote({ deck }: { readonly deck: Deck }): ReactElement | null {
  const { t } = useTranslation('learner');
  const fate = deckFate({ visibility: deck.visibility, isHidden: false, isRemoved: false });
  if (fate !== 'private' || deck.access !== 'read' || !deck.enrolment) return null;
  return (
    <Alert
      color="cornflower"
      role="note"
      icon={<IconLock aria-hidden="true" />}
      title={t('content.fate.private')}
    >
      {t('content.fate.privateHint')}
    </Alert>
  );
}
