import type { DeckId, TermId } from '@slova/domain';
import type { ReactElement } from 'react';
import { Answered } from '../../shared/answered.tsx';
import { Panel } from '../../shared/panel.tsx';
import { RowsSkeleton } from '../../shared/rows-skeleton.tsx';
import { trpc } from '../../shared/trpc.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { TermTable } from './term-table.tsx';

/** One term as it is now. */
export function TermPanel(part: { readonly deckId: DeckId; readonly termId: TermId }): ReactElement {
  const { t } = useTexts();
  const terms = trpc.adminContent.terms.useQuery(part);
  return (
    <Panel title={t('content.term')}>
      <Answered query={terms} pending={<RowsSkeleton rows={2} />}>
        {(answer) => <TermTable terms={answer.terms} />}
      </Answered>
    </Panel>
  );
}
