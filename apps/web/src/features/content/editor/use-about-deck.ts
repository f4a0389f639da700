import { useState } from 'react';
import { refusalOf } from '../../../shared/api/refusal.ts';
import { trpc } from '../../../shared/api/trpc.ts';
import { useLanguage } from '../../../shared/interface/language.ts';
import type { Deck } from '../deck-facts.ts';
import { asSent } from './as-sent.ts';
import type { DeckDraft } from './deck-form-state.ts';
import { deckChange, draftOfDeck } from './deck-form-state.ts';
import { mergedDeck } from './merged-deck.ts';
import { reasonOf } from './reason-of.ts';
import type { DeckBase } from './use-kept-deck.ts';
import { useKeptDeck } from './use-kept-deck.ts';

type Chosen = Readonly<Record<string, 'mine' | 'theirs'>>;

/** What is said about a deck, while it is changed: merged with what others save meanwhile, or to be chosen from (`theirs`). */
export function useAboutDeck(deck: Deck) {
  const { locale } = useLanguage();
  const cache = trpc.useUtils();
  const change = trpc.decks.change.useMutation();
  const form = useKeptDeck(`deck:${deck.id}`, { version: deck.version, draft: draftOfDeck(deck, locale) });
  const [theirs, setTheirs] = useState<DeckBase | null>(null);
  const [chosen, setChosen] = useState<Chosen>({});
  const [why, setWhy] = useState('');
  const [isMerged, setIsMerged] = useState(false);
  const met = theirs && mergedDeck(form.base.draft, form.draft, theirs.draft, chosen);

  async function send(base: DeckBase, draft: DeckDraft, wasMerged = false): Promise<void> {
    const reason = reasonOf(why);
    const changed = { ...deckChange(base.draft, draft), ...reason };
    try {
      const { version } = await change.mutateAsync(
        asSent({ deckId: deck.id, version: base.version, ...changed }),
      );
      form.settle({ version, draft });
      setTheirs(null);
      setWhy('');
      setIsMerged(wasMerged);
      await cache.decks.invalidate();
    } catch (error) {
      if (refusalOf(error).code !== 'edited_meanwhile') return;
      change.reset();
      const now = await cache.client.decks.get.query({ deckId: deck.id });
      const other = { version: now.version, draft: draftOfDeck(now, locale) };
      const { merged, conflicts } = mergedDeck(base.draft, draft, other.draft);
      if (conflicts.length === 0) return send(other, merged, true);
      setTheirs(other);
      setChosen({});
    }
  }

  return {
    form,
    why,
    setWhy,
    theirs,
    chosen,
    collided: met?.collided ?? [],
    /** False while it has to be chosen whose version of a field stands. */
    isDecided: (met?.conflicts.length ?? 0) === 0,
    isMerged,
    isPending: change.isPending,
    isSaved: change.isSuccess && !form.isUnsaved,
    error: change.error,
    choose: (field: string, side: 'mine' | 'theirs') => setChosen({ ...chosen, [field]: side }),
    type: (draft: DeckDraft): void => {
      change.reset();
      form.type(draft);
    },
    save: () => void (theirs && met ? send(theirs, met.merged) : send(form.base, form.draft)),
  };
}
