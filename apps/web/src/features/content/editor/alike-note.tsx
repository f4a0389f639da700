import { Alert } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCopy } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { TextLink } from '../../../shared/interface/links.tsx';
import type { Deck } from '../deck-facts.ts';
import type { TermDraft } from './term-draft.ts';

type AlikeNoteProps = {
  readonly deck: Deck;
  readonly draft: TermDraft;
  /** The term itself, which is not its own twin; null: a new one. */
  readonly termId: string | null;
};

/** Asking starts when typing pauses. */
const pauseMs = 400;

/** Tells of terms of the deck that are most likely the same. Nothing is refused: there may be a reason. */
export function AlikeNote({ deck, draft, termId }: AlikeNoteProps): ReactElement {
  const { t } = useTranslation('learner');
  const [headword] = useDebouncedValue(draft.headword.trim(), pauseMs);
  const { data } = trpc.terms.alike.useQuery(
    { deckId: deck.id, headword, partOfSpeech: draft.partOfSpeech },
    { enabled: headword !== '' },
  );
  const others = headword === '' ? [] : (data?.terms.filter(({ id }) => id !== termId) ?? []);
  return (
    <div role="status">
      {others.map((other) => (
        <Alert
          key={other.id}
          color="rye"
          icon={<IconCopy aria-hidden="true" />}
          title={t('editor.term.alike', { word: other.headword })}
        >
          <TextLink to="/library/$deckId/words/$termId" params={{ deckId: deck.id, termId: other.id }}>
            <bdi>{other.senses[0]?.answers.join('; ')}</bdi>
          </TextLink>
        </Alert>
      ))}
    </div>
  );
}
