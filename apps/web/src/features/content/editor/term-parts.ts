import type { Example, Sense, TermPicture } from '@slova/domain';

/** A part of a term — what a merge names — as texts that can be shown. */
export function partTexts(value: unknown): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  if (isPicture(value)) return [value.id, value.alt];
  if (!Array.isArray(value)) return [typeof value === 'string' ? value : JSON.stringify(value)];
  return (value as readonly (string | Example | Sense)[]).map(entryText);
}

function entryText(entry: string | Example | Sense): string {
  if (typeof entry === 'string') return entry;
  if ('answers' in entry) return entry.answers.join('; ');
  return entry.translation === undefined ? entry.text : `${entry.text} — ${entry.translation}`;
}

const isPicture = (value: unknown): value is TermPicture =>
  typeof value === 'object' && value !== null && 'alt' in value;
