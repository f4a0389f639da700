import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton, TextLink } from '../../shared/interface/links.tsx';
import { useLocalText } from '../../shared/interface/local-text.ts';
import { MasteryBar, useWorkToday } from '../content/index.ts';
import type { DeckToday } from './summary.ts';
import classes from './today.module.css';

/** A deck of the learner's on Today: how it stands and what waits in it. */
export function DeckRow({ deck }: { readonly deck: DeckToday }): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  const work = useWorkToday();
  const { deckId, title, dueNow, newToday, mastery } = deck;
  return (
    <li className={classes.deck}>
      <div className={classes.deckText}>
        <TextLink to="/library/$deckId" params={{ deckId }} fw={650} className={classes.deckTitle}>
          {local(title)}
        </TextLink>
        <Text size="sm" c="dimmed">
          {work({ dueNow, newToday })}
        </Text>
        <MasteryBar counts={mastery} bare />
      </div>
      {dueNow + newToday > 0 && (
        <LinkButton
          to="/study/$deckId"
          params={{ deckId }}
          variant="light"
          aria-label={`${t('content.deck.study')}: ${local(title)}`}
        >
          {t('content.deck.study')}
        </LinkButton>
      )}
    </li>
  );
}
