import { includesAccess } from '@slova/domain';
import type { Deck } from './deck-facts.ts';

/** True for a deck whose words the learner may change. */
export const mayEdit = ({ access }: Pick<Deck, 'access'>): boolean => includesAccess(access, 'edit');
