import { Alert, Button, Group } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { Failed } from '../../../shared/interface/failed.tsx';
import { LinkButton } from '../../../shared/interface/links.tsx';
import { Section } from '../../../shared/interface/section.tsx';
import { ImportFigures } from './import-figures.tsx';
import { RowProblems } from './row-problems.tsx';
import { useImportActs } from './use-import-acts.ts';

/** How an import ended; one that is done can be taken back as a whole. */
export function EndedImport({ known }: { readonly known: Outputs['imports']['get'] }): ReactElement {
  const { t } = useTranslation('learner');
  const { undo, isActing, error } = useImportActs(known.id);
  const { state, deckId, counts, failure } = known;
  const isDone = state === 'done';
  const ending = isDone || state === 'undone' || state === 'cancelled' ? state : 'failed';
  return (
    <>
      <Alert {...(ending === 'failed' && { color: 'poppy' })} role="status">
        {t(`transfer.report.${ending}`)}{' '}
        {failure !== null && t(`transfer.report.failures.${reasonOf(failure)}`)}
      </Alert>
      {isDone && (
        <Section title={t('transfer.states.done')}>
          <ImportFigures counts={counts} />
        </Section>
      )}
      {error && <Failed error={error} />}
      <Group>
        {isDone && deckId !== null && (
          <LinkButton to="/library/$deckId" params={{ deckId }} size="md">
            {t('transfer.report.toDeck')}
          </LinkButton>
        )}
        {isDone && counts.added + counts.updated > 0 && (
          <Button variant="default" size="md" loading={isActing} onClick={undo}>
            {t('transfer.report.undo')}
          </Button>
        )}
        <LinkButton to="/import" variant="default" size="md">
          {t('transfer.import.another')}
        </LinkButton>
      </Group>
      {isDone && <RowProblems known={known} />}
    </>
  );
}

function reasonOf(failure: string): 'unreadable_file' | 'deck_is_full' | 'other' {
  return failure === 'unreadable_file' || failure === 'deck_is_full' ? failure : 'other';
}
