import { Paper, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../shared/anchor-link.tsx';
import { languageName } from '../../shared/language-name.ts';
import classes from '../../shared/table.module.css';
import type { Answers } from '../../shared/trpc.ts';
import { useFormat } from '../../shared/use-format.ts';
import { useLocalText } from '../../shared/use-local-text.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { DeckStanding } from './deck-standing.tsx';

type Deck = Answers['adminContent']['decks']['decks'][number];

/** The decks of one page. A phone keeps the title and how the deck stands. */
export function DeckTable({ decks }: { readonly decks: readonly Deck[] }): ReactElement {
  const { t } = useTexts();
  return (
    <Paper className={classes.sheet}>
      <Table fz="sm" highlightOnHover tabularNums aria-label={t('content.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('content.deck')}</Table.Th>
            <Table.Th scope="col" visibleFrom="sm">
              {t('content.owner')}
            </Table.Th>
            <Table.Th scope="col">{t('content.state')}</Table.Th>
            <Table.Th scope="col" ta="right" visibleFrom="sm">
              {t('content.terms')}
            </Table.Th>
            <Table.Th scope="col" ta="right" visibleFrom="sm">
              {t('content.learners')}
            </Table.Th>
            <Table.Th scope="col" visibleFrom="lg">
              {t('content.created')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {decks.map((deck) => (
            <DeckTableRow key={deck.id} deck={deck} />
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}

function DeckTableRow({ deck }: { readonly deck: Deck }): ReactElement {
  const { t, i18n } = useTexts();
  const format = useFormat();
  const local = useLocalText();
  const languages = [deck.termLanguage, deck.answerLanguage].map((tag) => languageName(tag, i18n.language));
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400} className={classes.who}>
        <AnchorLink to="/content/$deckId" params={{ deckId: deck.id }} fw={600} className={classes.name}>
          {local(deck.title)}
        </AnchorLink>
        <Text size="xs" c="dimmed">
          {languages.join(' → ')}
        </Text>
      </Table.Th>
      <Table.Td visibleFrom="sm" className={classes.who}>
        {deck.owner?.name ?? t('moderation.house')}
      </Table.Td>
      <Table.Td>
        <DeckStanding deck={deck} />
      </Table.Td>
      <Table.Td ta="right" visibleFrom="sm">
        {format.number(deck.terms)}
      </Table.Td>
      <Table.Td ta="right" visibleFrom="sm">
        {format.number(deck.learners)}
      </Table.Td>
      <Table.Td visibleFrom="lg">{format.date(deck.createdAt)}</Table.Td>
    </Table.Tr>
  );
}
