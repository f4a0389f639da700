import type { CardId, DeckSides, LanguageTag, LearnerId, OwnTerm, Side, TermId } from '@slova/domain';
import { DomainError, termSides } from '@slova/domain';
import type { DeckLibrary } from '../content/index.ts';
import type { OwnTermQueries } from './own-term-ports.ts';
import { sideOf } from './side-of.ts';

/** A term as its learner may change it for themselves. */
export type OwnTermView = OwnTerm & {
  readonly termId: TermId;
  readonly headword: string;
  readonly languages: Readonly<Record<Side, LanguageTag>>;
  /** What counts anyway. */
  readonly accepted: Readonly<Record<Side, readonly string[]>>;
  /** Sides that are ever answered by typing: a definition never is. */
  readonly typed: readonly Side[];
};

type Ports = { readonly ownTerms: OwnTermQueries; readonly library: DeckLibrary };
export type ShowOwnTerm = (learnerId: LearnerId, cardId: CardId) => Promise<OwnTermView>;

/** The term of a card with what the learner added to it. Throws `not_found`. */
export function makeShowOwnTerm({ ownTerms, library }: Ports): ShowOwnTerm {
  return async (learnerId, cardId) => {
    const place = await ownTerms.ofCard(learnerId, cardId);
    if (!place) throw new DomainError('not_found', 'cardId');
    const { deck, sides } = await library.content(place.deckId, place.contentHash);
    return viewOf(place.own, place.termId, sides, deck.answerKind === 'translation');
  };
}

function viewOf(own: OwnTerm, termId: TermId, sides: DeckSides, areTranslations: boolean): OwnTermView {
  const recognise = sideOf(sides, 'recognise', termId);
  const produce = sideOf(sides, 'produce', termId);
  return {
    ...own,
    termId,
    headword: recognise.prompt,
    languages: { recognise: recognise.answerLanguage, produce: produce.answerLanguage },
    accepted: { recognise: recognise.accepted, produce: produce.accepted },
    typed: areTranslations ? termSides : ['produce'],
  };
}
