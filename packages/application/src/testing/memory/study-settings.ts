import { defaultStudySettings, noEasyDays } from '@slova/domain';
import type { DeckStudy, StudySettingsQueries, StudySettingsRepository } from '../../index.ts';
import type { MemoryState } from './state.ts';

const keyOf = (learnerId: string, id: string): string => `${learnerId} ${id}`;

/** How a learner studies a deck they chose; null for one they did not, or left. */
export function deckStudyIn(state: MemoryState, learnerId: string, deckId: string): DeckStudy | null {
  const isLeft = state.leftEnrolments.has(keyOf(learnerId, deckId));
  return isLeft ? null : everStudiedIn(state, learnerId, deckId);
}

/** The same, of a deck that was left too: an answer may come late. */
export function everStudiedIn(state: MemoryState, learnerId: string, deckId: string): DeckStudy | null {
  const key = keyOf(learnerId, deckId);
  const enrolment = state.enrolments.get(key) ?? state.leftEnrolments.get(key);
  const stored = state.deckStudies.get(key);
  if (!enrolment || stored) return stored ?? null;
  const { learnerId: whose, deckId: which } = enrolment;
  const bare = { presetId: null, overrides: null, today: null };
  return { learnerId: whose, deckId: which, study: defaultStudySettings, ...bare };
}

export function memoryStudySettings(state: MemoryState): StudySettingsRepository {
  const put = (deck: DeckStudy): void => void state.deckStudies.set(keyOf(deck.learnerId, deck.deckId), deck);
  return {
    deck: async (learnerId, deckId) => deckStudyIn(state, learnerId, deckId),
    decksOf: async (learnerId, presetId) =>
      [...state.deckStudies.values()].filter(
        (deck) => deck.learnerId === learnerId && deck.presetId === presetId,
      ),
    async saveDecks(decks) {
      for (const deck of decks) {
        put(deck);
        for (const { attempt, result } of state.attempts.values()) {
          const card = state.cards.get(attempt.cardId);
          if (
            card &&
            result === null &&
            attempt.deckId === deck.deckId &&
            attempt.learnerId === deck.learnerId
          )
            state.cards.set(card.id, { ...card, version: card.version + 1 });
        }
      }
    },
    async saveToday(learnerId, deckId, today) {
      const deck = deckStudyIn(state, learnerId, deckId);
      if (deck) put({ ...deck, today });
    },
    preset: async (learnerId, id) => state.presets.get(keyOf(learnerId, id)) ?? null,
    presetCount: async (learnerId) =>
      [...state.presets.values()].filter((preset) => preset.learnerId === learnerId).length,
    savePreset: async (preset) => void state.presets.set(keyOf(preset.learnerId, preset.id), preset),
    removePreset: async (learnerId, id) => void state.presets.delete(keyOf(learnerId, id)),
    saveEasyDays: async (learnerId, easyDays) => void state.easyDays.set(learnerId, easyDays),
    breaks: async (learnerId) => [...state.breaks.values()].filter((each) => each.learnerId === learnerId),
    saveBreak: async (planned) => void state.breaks.set(keyOf(planned.learnerId, planned.id), planned),
    removeBreak: async (learnerId, id) => void state.breaks.delete(keyOf(learnerId, id)),
  };
}

export function memoryStudySettingsQueries(state: MemoryState): StudySettingsQueries {
  return {
    async deck(learnerId, deckId) {
      const deck = deckStudyIn(state, learnerId, deckId);
      if (!deck) return null;
      const { learnerId: _whose, ...study } = deck;
      const deckDirections = state.decks.get(deckId)?.directions ?? [];
      return { ...study, title: { en: '', ru: '' }, deckDirections };
    },
    async presets(learnerId) {
      const own = [...state.presets.values()].filter((preset) => preset.learnerId === learnerId);
      const decks = [...state.deckStudies.values()].filter((deck) => deck.learnerId === learnerId);
      return own.map(({ learnerId: _whose, ...preset }) => ({
        ...preset,
        deckIds: decks.flatMap(({ deckId, presetId }) => (presetId === preset.id ? [deckId] : [])),
      }));
    },
    async calendar(learnerId, today) {
      const breaks = [...state.breaks.values()]
        .filter((each) => each.learnerId === learnerId && each.toOn >= today)
        .toSorted((one, other) => one.fromOn - other.fromOn)
        .map(({ id, fromOn, toOn }) => ({ id, fromOn, toOn }));
      return { easyDays: state.easyDays.get(learnerId) ?? noEasyDays, breaks };
    },
    async learntCards(learnerId, deckId, limit) {
      const learnt = [...state.cards.values()].flatMap((card) => {
        const { memory, lastReviewedOn, due } = card;
        const isOwn = card.learnerId === learnerId && card.deckId === deckId;
        if (!isOwn || card.state !== 'review' || !memory || lastReviewedOn === null) return [];
        return due && 'on' in due ? [{ memory, lastReviewedOn, dueOn: due.on }] : [];
      });
      return learnt.slice(0, limit);
    },
  };
}
