import type {
  DeckId,
  Direction,
  LearnerDay,
  LearnerId,
  PlannedBreak,
  PlannedBreakId,
  PresetId,
  PreviewedCard,
  StudyOverrides,
  StudySettings,
} from '@slova/domain';
import type { LocalText } from '../content/index.ts';

/** Limits that hold for one day alone. */
export type TodayLimits = {
  readonly on: LearnerDay;
  readonly newPerDay: number;
  readonly reviewsPerDay: number;
};

/** How a learner studies a deck: `study` is what the preset and the deck's own changes come to. */
export type DeckStudy = {
  readonly learnerId: LearnerId;
  readonly deckId: DeckId;
  readonly study: StudySettings;
  readonly presetId: PresetId | null;
  readonly overrides: StudyOverrides | null;
  readonly today: TodayLimits | null;
};

/** Study settings with a name, which several decks may follow. */
export type StudyPreset = {
  readonly learnerId: LearnerId;
  readonly id: PresetId;
  readonly name: string;
  readonly settings: StudySettings;
  readonly createdAt: Date;
};

export type StoredBreak = PlannedBreak & { readonly learnerId: LearnerId; readonly id: PlannedBreakId };

/** What a learner decides about studying. Everything read here is locked until the transaction ends. */
export interface StudySettingsRepository {
  deck(learnerId: LearnerId, deckId: DeckId): Promise<DeckStudy | null>;
  decksOf(learnerId: LearnerId, presetId: PresetId): Promise<readonly DeckStudy[]>;
  /** Saves how decks of one learner are studied; exercises that were shown and not answered are no longer valid (rule S2). */
  saveDecks(decks: readonly DeckStudy[]): Promise<void>;
  saveToday(learnerId: LearnerId, deckId: DeckId, today: TodayLimits): Promise<void>;
  preset(learnerId: LearnerId, id: PresetId): Promise<StudyPreset | null>;
  presetCount(learnerId: LearnerId): Promise<number>;
  savePreset(preset: StudyPreset): Promise<void>;
  removePreset(learnerId: LearnerId, id: PresetId): Promise<void>;
  saveEasyDays(learnerId: LearnerId, easyDays: readonly number[]): Promise<void>;
  breaks(learnerId: LearnerId): Promise<readonly StoredBreak[]>;
  saveBreak(planned: StoredBreak): Promise<void>;
  removeBreak(learnerId: LearnerId, id: PlannedBreakId): Promise<void>;
}

export type DeckStudyView = Omit<DeckStudy, 'learnerId'> & {
  readonly title: LocalText;
  /** The cards that each word gives as its author has it. */
  readonly deckDirections: readonly Direction[];
};
export type PresetView = Omit<StudyPreset, 'learnerId'> & { readonly deckIds: readonly DeckId[] };
export type CalendarView = {
  readonly easyDays: readonly number[];
  /** Breaks that are not over, the nearest first. */
  readonly breaks: readonly Omit<StoredBreak, 'learnerId'>[];
};

/** What the settings pages show. */
export interface StudySettingsQueries {
  deck(learnerId: LearnerId, deckId: DeckId): Promise<DeckStudyView | null>;
  presets(learnerId: LearnerId): Promise<readonly PresetView[]>;
  calendar(learnerId: LearnerId, today: LearnerDay): Promise<CalendarView>;
  /** Learnt cards of a deck with a due day, at most so many. */
  learntCards(learnerId: LearnerId, deckId: DeckId, limit: number): Promise<readonly PreviewedCard[]>;
}
