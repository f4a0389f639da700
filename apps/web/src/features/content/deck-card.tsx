import { Group, Text, Title } from '@mantine/core';
import { richWords } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton, TextLink } from '../../shared/interface/links.tsx';
import { useLocalText } from '../../shared/interface/local-text.ts';
import classes from './deck-card.module.css';
import { Cover } from './cover.tsx';
import type { Deck } from './deck-facts.ts';
import { useDeckFacts } from './deck-facts.ts';
import { EnrolButton } from './enrol-button.tsx';
import { MasteryBar } from './mastery-bar.tsx';
import { useWorkToday } from './work-today.ts';

/** A deck in the library: what it is, how it stands, and the next step. */
export function DeckCard({ deck }: { readonly deck: Deck }): ReactElement {
  const { t } = useTranslation('learner');
  const facts = useDeckFacts();
  const local = useLocalText();
  const work = useWorkToday();
  const { enrolment } = deck;
  return (
    <article className={classes.card}>
      <Cover deck={deck} />
      <div className={classes.about}>
        <Title order={3} fz="lg">
          <TextLink to="/library/$deckId" params={{ deckId: deck.id }} className={classes.title}>
            {local(deck.title)}
          </TextLink>
        </Title>
        <Text size="sm" c="dimmed">
          {facts(deck)}
          {deck.forkedFrom !== null && ` · ${t('content.deck.copy')}`}
        </Text>
        <Text size="sm" lineClamp={3}>
          {richWords(local(deck.description))}
        </Text>
      </div>
      {enrolment && <MasteryBar counts={enrolment.mastery} bare />}
      <Group justify="space-between" gap="sm" mt="auto">
        {enrolment ? (
          <>
            <Text size="sm" fw={600}>
              {work(enrolment)}
            </Text>
            {enrolment.dueNow + enrolment.newToday > 0 && (
              <LinkButton
                to="/study/$deckId"
                params={{ deckId: deck.id }}
                aria-label={`${t('content.deck.study')}: ${local(deck.title)}`}
              >
                {t('content.deck.study')}
              </LinkButton>
            )}
          </>
        ) : (
          <EnrolButton deckId={deck.id} title={local(deck.title)} variant="light" />
        )}
      </Group>
    </article>
  );
}
