import { coverOf } from '@slova/domain';
import { DeckCover } from '@slova/ui';
import type { ReactElement } from 'react';
import { useLocalText } from '../../shared/interface/local-text.ts';
import classes from './cover.module.css';
import type { Deck } from './deck-facts.ts';

/** The picture at the head of a deck, drawn from what the deck is. */
export function Cover({
  deck,
}: {
  readonly deck: Pick<Deck, 'id' | 'termLanguage' | 'title'>;
}): ReactElement {
  const local = useLocalText();
  const { id, termLanguage, title } = deck;
  return (
    <div className={classes.cover}>
      <DeckCover cover={coverOf({ id, termLanguage, title: local(title) })} language={termLanguage} />
    </div>
  );
}
