import { Divider, Text } from '@mantine/core';
import { Sheet } from '@slova/ui';
import { IconPencilQuestion } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { LinkButton } from '../../shared/interface/links.tsx';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import { TermForm } from './term-form.tsx';

type TermEditorProps = {
  /** The card whose term is edited; null: closed. */
  readonly cardId: string | null;
  readonly onClose: () => void;
  readonly onSaved: () => Promise<void>;
};

/** A term with the learner's own answers and note, edited in the middle of a session. */
export function TermEditor({ cardId, onClose, onSaved }: TermEditorProps): ReactElement {
  const { t } = useTranslation('learner');
  const { t: say } = useTranslation('shared');
  return (
    <Sheet
      opened={cardId !== null}
      onClose={onClose}
      title={t('actions.edit.title')}
      closeLabel={say('actions.close')}
    >
      {cardId !== null && <Loaded cardId={cardId} onSaved={onSaved} />}
    </Sheet>
  );
}

function Loaded({
  cardId,
  onSaved,
}: {
  readonly cardId: string;
  readonly onSaved: () => Promise<void>;
}): ReactElement {
  const { t } = useTranslation('learner');
  const { data, error, refetch } = trpc.ownTerms.show.useQuery({ cardId }, { staleTime: 0, gcTime: 0 });
  if (error) return <Failed error={error} onRetry={refetch} />;
  if (!data) return <Skeletons count={2} height={96} />;
  return (
    <>
      <TermForm cardId={cardId} term={data} onSaved={onSaved} />
      <Divider my="md" />
      <Text size="sm">{t('sharing.correct.forAll')}</Text>
      <LinkButton
        to="/terms/$termId/correct"
        params={{ termId: data.termId }}
        variant="default"
        mt="sm"
        leftSection={<IconPencilQuestion size={18} aria-hidden="true" />}
      >
        {t('sharing.correct.suggestLink')}
      </LinkButton>
    </>
  );
}
