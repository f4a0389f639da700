import { Badge } from '@mantine/core';
import type { AppealState, CaseState } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTexts } from '../../shared/use-texts.ts';

const colours = {
  open: 'rye',
  dismissed: 'gray',
  asked: 'cornflower',
  hidden: 'poppy',
  restored: 'leaf',
} as const;

/** How a case stands, in words and colour. */
export function CaseBadge({
  state,
  appeal,
}: {
  readonly state: CaseState;
  readonly appeal: AppealState;
}): ReactElement {
  const { t } = useTexts();
  const isAppealed = appeal === 'waiting';
  return (
    <Badge variant="light" color={isAppealed ? 'mallow' : colours[state]} tt="none">
      {isAppealed ? t('moderation.appealWaiting') : t(`moderation.states.${state}`)}
    </Badge>
  );
}
