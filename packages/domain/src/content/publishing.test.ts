import { describe, expect, it } from 'vitest';
import { deckStage, missingToPublish } from './publishing.ts';

describe('publishing a deck', () => {
  it('leads from draft over review to published, and what is public is published', () => {
    expect(deckStage({ visibility: 'private', isInReview: false })).toBe('draft');
    expect(deckStage({ visibility: 'link', isInReview: true })).toBe('review');
    expect(deckStage({ visibility: 'public', isInReview: true })).toBe('published');
  });

  it('needs ten terms, an answer to each, and a licence', () => {
    const ready = { terms: 10, termsWithoutAnswer: 0, licence: 'CC-BY-4.0' };
    expect(missingToPublish(ready)).toEqual([]);
    expect(missingToPublish({ ...ready, terms: 9 })).toEqual(['terms']);
    expect(missingToPublish({ ...ready, termsWithoutAnswer: 1 })).toEqual(['answers']);
    expect(missingToPublish({ ...ready, licence: ' ' })).toEqual(['licence']);
    expect(missingToPublish({ terms: 0, termsWithoutAnswer: 0, licence: '' })).toEqual(['terms', 'licence']);
  });
});
