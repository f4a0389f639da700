import type { DeckId, LearnerId, MediaId, WrittenTerm } from '@slova/domain';
import { DomainError, mediaIn, mediaOfTerm } from '@slova/domain';
import type { Repositories } from '../unit-of-work.ts';

type Place = {
  readonly repositories: Pick<Repositories, 'media'>;
  readonly deck: { readonly id: DeckId };
  readonly actorId: LearnerId;
};
/** A term that is written, and how its fields are called in the input. */
export type Naming = {
  readonly written: WrittenTerm;
  readonly fieldOf?: ((name: string) => string) | undefined;
};

/**
 * Writes down what terms of a deck need from the store, so that it stays there and whoever may read the deck may have it. What the
 * actor may not show themselves is not shown by naming it: as a picture or recording it is `invalid_input` with the field, in a
 * text it stays words.
 */
export async function useMedia(place: Place, namings: readonly Naming[]): Promise<void> {
  const named = namings.flatMap(({ written }) => mediaOfTerm(written));
  const usable = await usableMedia(place, named);
  for (const { written, fieldOf = (name: string) => name } of namings) {
    const { picture, recording } = written;
    if (picture && !usable.get(picture.id)?.startsWith('image/'))
      throw new DomainError('invalid_input', fieldOf('picture'));
    if (recording && !usable.get(recording)?.startsWith('audio/'))
      throw new DomainError('invalid_input', fieldOf('recording'));
  }
}

/** Writes down what texts of a deck need from the store. */
export async function useMediaIn(place: Place, ...texts: readonly string[]): Promise<void> {
  await usableMedia(place, mediaIn(...texts));
}

async function usableMedia(
  { repositories, deck, actorId }: Place,
  named: readonly MediaId[],
): Promise<ReadonlyMap<MediaId, string>> {
  if (named.length === 0) return new Map();
  const found = await repositories.media.use(deck.id, actorId, [...new Set(named)]);
  return new Map(found.map(({ id, contentType }) => [id, contentType]));
}
