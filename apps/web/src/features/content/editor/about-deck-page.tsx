import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../../shared/api/refusal.ts';
import { trpc } from '../../../shared/api/trpc.ts';
import { useLanguage } from '../../../shared/interface/language.ts';
import { useLocalText } from '../../../shared/interface/local-text.ts';
import type { Deck } from '../deck-facts.ts';
import { asSent } from './as-sent.ts';
import type { DeckDraft } from './deck-form-state.ts';
import { deckChange, draftOfDeck } from './deck-form-state.ts';
import { DeckForm } from './deck-form.tsx';
import { EditedDeck } from './edited-deck.tsx';
import { RemoveDeck } from './remove-deck.tsx';

/** What is said about a deck, for its authors to change. */
export function AboutDeckPage({ deckId }: { readonly deckId: string }): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  return (
    <EditedDeck deckId={deckId} titleOf={(deck) => t('editor.deck.aboutOf', { deck: local(deck.title) })}>
      {(deck) => (
        <>
          <AboutDeck key={deck.id} deck={deck} />
          {deck.access === 'own' && <RemoveDeck deck={deck} />}
        </>
      )}
    </EditedDeck>
  );
}

function AboutDeck({ deck }: { readonly deck: Deck }): ReactElement {
  const { t } = useTranslation('learner');
  const { locale } = useLanguage();
  const cache = trpc.useUtils();
  const change = trpc.decks.change.useMutation();
  const [base, setBase] = useState({ version: deck.version, draft: draftOfDeck(deck, locale) });

  /** Sends what was changed; once more when somebody else changed other fields meanwhile. */
  async function send(from: typeof base, draft: DeckDraft): Promise<boolean> {
    const changed = deckChange(from.draft, draft);
    try {
      const { version } = await change.mutateAsync(
        asSent({ deckId: deck.id, version: from.version, ...changed }),
      );
      setBase({ version, draft });
      await cache.decks.invalidate();
      return true;
    } catch (error) {
      if (refusalOf(error).code !== 'edited_meanwhile') return false;
      const now = await cache.client.decks.get.query({ deckId: deck.id });
      const theirs = draftOfDeck(now, locale);
      const isFree = Object.keys(deckChange(from.draft, theirs)).every((field) => !(field in changed));
      const next = { version: now.version, draft: theirs };
      // Where both changed the same, this is shown; who saves again does so knowing it.
      setBase(next);
      if (!isFree) return false;
      return send(next, { ...theirs, ...pick(draft, Object.keys(changed)) });
    }
  }

  return (
    <DeckForm
      from={base.draft}
      memoryName={`deck:${deck.id}`}
      hasTerms={deck.terms > 0}
      submitLabel={t('editor.deck.save')}
      isPending={change.isPending}
      error={change.error}
      onType={() => change.reset()}
      onSave={async (draft) => send(base, draft)}
    >
      {change.isSuccess && t('editor.deck.saved')}
    </DeckForm>
  );
}

const pick = (draft: DeckDraft, fields: readonly string[]): Partial<DeckDraft> =>
  Object.fromEntries(Object.entries(draft).filter(([field]) => fields.includes(field)));
