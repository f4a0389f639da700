import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalText } from '../../../shared/interface/local-text.ts';
import type { Deck } from '../deck-facts.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import { deckFieldTexts } from './deck-differences.ts';
import { DeckForm } from './deck-form.tsx';
import { EditedDeck } from './edited-deck.tsx';
import { LeaveGuard } from './leave-guard.tsx';
import { RemoveDeck } from './remove-deck.tsx';
import { useAboutDeck } from './use-about-deck.ts';
import { useValueText } from './use-value-text.ts';
import { WhyField } from './why-field.tsx';

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
  const valueText = useValueText();
  const about = useAboutDeck(deck);
  const { form, theirs } = about;
  return (
    <>
      <LeaveGuard isUnsaved={form.isUnsaved} isKept={form.isKept} />
      <DeckForm
        form={form}
        hasTerms={deck.terms > 0}
        submitLabel={t('editor.deck.save')}
        isPending={about.isPending}
        isDecided={about.isDecided}
        error={about.error}
        before={
          <>
            {theirs && about.collided.length > 0 && (
              <ConflictPanel
                fields={about.collided}
                chosen={about.chosen}
                textsOf={(side, field) =>
                  deckFieldTexts(side === 'mine' ? form.draft : theirs.draft, field).map((text) =>
                    valueText(field, text),
                  )
                }
                onChoose={about.choose}
              />
            )}
            <WhyField value={about.why} onChange={about.setWhy} />
          </>
        }
        onType={about.type}
        onSave={about.save}
      >
        {about.isSaved && t('editor.deck.saved')}
        {about.isSaved && about.isMerged && ` ${t('editor.deck.merged')}`}
      </DeckForm>
    </>
  );
}
