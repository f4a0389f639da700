import { Group, Text, Title } from '@mantine/core';
import { richWords } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { TextLink } from '../../../shared/interface/links.tsx';
import { useLocalText } from '../../../shared/interface/local-text.ts';
import classes from '../deck-card.module.css';
import { Cover } from '../cover.tsx';
import { useDeckFacts } from '../deck-facts.ts';
import { EnrolButton } from '../enrol-button.tsx';
import { Stars } from './stars.tsx';

type CatalogueDeck = Outputs['catalogue']['list']['decks'][number];

/** A public deck: what it is, who wrote it, what others think of it. */
export function CatalogueCard({ deck }: { readonly deck: CatalogueDeck }): ReactElement {
  const { t } = useTranslation('learner');
  const facts = useDeckFacts();
  const local = useLocalText();
  const by =
    deck.author === null ? t('sharing.catalogue.house') : t('sharing.catalogue.by', { name: deck.author });
  return (
    <article className={classes['card']}>
      <Cover deck={deck} />
      <div className={classes['about']}>
        <Title order={2} fz="lg">
          <TextLink to="/library/$deckId" params={{ deckId: deck.id }} className={classes['title']}>
            {local(deck.title)}
          </TextLink>
        </Title>
        <Text size="sm" c="dimmed">
          {[facts(deck), deck.level, by].filter((fact) => fact !== null).join(' · ')}
        </Text>
        <Text size="sm" lineClamp={3}>
          {richWords(local(deck.description))}
        </Text>
        <Stars {...deck} />
      </div>
      <Group mt="auto">
        {deck.isEnrolled ? (
          <Text size="sm" fw={600}>
            {t('sharing.catalogue.mine')}
          </Text>
        ) : (
          <EnrolButton deckId={deck.id} title={local(deck.title)} variant="light" />
        )}
      </Group>
    </article>
  );
}
