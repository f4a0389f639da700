import type { StudySettings } from '@slova/domain';
import { DomainError, assertStudySettings } from '@slova/domain';

/** Fields that are typed as text; everything else is chosen. */
const typedFields = [
  'newPerDay',
  'reviewsPerDay',
  'desiredRetention',
  'learningSteps',
  'relearningSteps',
  'maximumIntervalDays',
] as const;
export type TypedField = (typeof typedFields)[number];
type TypedTexts = Readonly<Record<TypedField, string>>;

/** Settings while they are being changed: what was typed stays as it was typed. */
export type SettingsDraft = { readonly chosen: StudySettings; readonly typed: TypedTexts };

/** A draft that says what the settings say; retention as a percentage, steps with spaces between. */
export function draftOf(settings: StudySettings): SettingsDraft {
  const { scheduler, newPerDay, reviewsPerDay } = settings;
  const typed = {
    newPerDay: String(newPerDay),
    reviewsPerDay: String(reviewsPerDay),
    desiredRetention: String(Math.round(scheduler.desiredRetention * 1_000) / 10),
    learningSteps: scheduler.learningSteps.join(' '),
    relearningSteps: scheduler.relearningSteps.join(' '),
    maximumIntervalDays: String(scheduler.maximumIntervalDays),
  };
  return { chosen: settings, typed };
}

/** The settings that a draft comes to, or the typed fields that cannot be understood or studied with (rule S10). */
export function settingsOf({ chosen, typed }: SettingsDraft): StudySettings | readonly TypedField[] {
  const settings: StudySettings = {
    ...chosen,
    newPerDay: numberOf(typed.newPerDay),
    reviewsPerDay: numberOf(typed.reviewsPerDay),
    scheduler: {
      ...chosen.scheduler,
      desiredRetention: Math.round(numberOf(typed.desiredRetention) * 10) / 1_000,
      learningSteps: stepsOf(typed.learningSteps),
      relearningSteps: stepsOf(typed.relearningSteps),
      maximumIntervalDays: wholeOf(typed.maximumIntervalDays),
    },
  };
  const wrong = wrongField(settings);
  return wrong === null ? settings : [wrong];
}

const numberOf = (text: string): number =>
  text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));

const wholeOf = (text: string): number => {
  const number = numberOf(text);
  return Number.isInteger(number) ? number : Number.NaN;
};

const stepsOf = (text: string): number[] =>
  text
    .split(/[\s;]+/u)
    .filter((part) => part !== '')
    .map(numberOf);

function wrongField(settings: StudySettings): TypedField | null {
  try {
    assertStudySettings(settings);
    return null;
  } catch (error) {
    const field = error instanceof DomainError ? error.field : undefined;
    const typed = typedFields.find((name) => name === field);
    if (typed) return typed;
    throw error;
  }
}
