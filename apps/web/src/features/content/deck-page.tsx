import { Group, Stack, Text } from '@mantine/core';
import { includesAccess, richText } from '@slova/domain';
import { RichText } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../shared/api/refusal.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { BackLink } from '../../shared/interface/back-link.tsx';
import { Failed } from '../../shared/interface/failed.tsx';
import { LinkButton } from '../../shared/interface/links.tsx';
import { useLocalText } from '../../shared/interface/local-text.ts';
import { Page } from '../../shared/interface/page.tsx';
import { Section } from '../../shared/interface/section.tsx';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import { CopyNote } from './copy-note.tsx';
import { Cover } from './cover.tsx';
import { DeckNotices, ReportButton } from '../moderation/index.ts';
import { AuthorLinks } from './author-links.tsx';
import type { Deck } from './deck-facts.ts';
import { useDeckFacts } from './deck-facts.ts';
import { mayEdit } from './deck-rights.ts';
import { DeckWork } from './deck-work.tsx';
import { EnrolButton } from './enrol-button.tsx';
import { GoneDeck } from './gone-deck.tsx';
import { LeaveDeck } from './leave-deck.tsx';
import { LeechSection } from './leech-section.tsx';
import { DeckNews } from './sharing/deck-news.tsx';
import { ExportSection } from './transfer/export-section.tsx';
import { DeckStanding } from './sharing/deck-standing.tsx';
import { MasteryBar } from './mastery-bar.tsx';
import { MasteryDefinition } from './mastery-definition.tsx';
import { NoSuchDeck } from './no-such-deck.tsx';
import { NoWordsYet } from './no-words-yet.tsx';
import { PrivateNote } from './private-note.tsx';
import { StageNote } from './stage-note.tsx';
import { TermList } from './term-list.tsx';
import { TopicSection } from './topic-section.tsx';
import { useWorkToday } from './work-today.ts';

/** One deck: what it is, how well it is known, and all its words. */
export function DeckPage({ deckId }: { readonly deckId: string }): ReactElement {
  const { t } = useTranslation('learner');
  const { data: deck, error, refetch } = trpc.decks.get.useQuery({ deckId });
  const local = useLocalText();
  const { status } = refusalOf(error);
  const isGone = error !== null && (status === 404 || status === 400);
  if (deck && !isGone)
    return (
      <Page name={local(deck.title)} back={<BackLink to="/library">{t('shell.back.library')}</BackLink>}>
        <DeckParts deck={deck} />
      </Page>
    );
  return (
    <Page name={t('content.library.title')}>
      {!error && <Skeletons count={3} height={140} />}
      {isGone && (status === 404 ? <GoneDeck deckId={deckId} /> : <NoSuchDeck />)}
      {error && !isGone && <Failed error={error} onRetry={refetch} />}
    </Page>
  );
}

function DeckParts({ deck }: { readonly deck: Deck }): ReactElement {
  const { t } = useTranslation('learner');
  const facts = useDeckFacts();
  const local = useLocalText();
  const work = useWorkToday();
  const { enrolment } = deck;
  const rights = [
    ...(deck.source === '' ? [] : [t('content.deck.source', { source: deck.source })]),
    ...(deck.licence === '' ? [] : [t('content.deck.licence', { licence: deck.licence })]),
  ];
  const hasWork = enrolment !== null && enrolment.dueNow + enrolment.newToday > 0;
  return (
    <>
      <Stack gap="sm">
        <Cover deck={deck} />
        <DeckNotices deckId={deck.id} />
        <PrivateNote deck={deck} />
        <Text c="dimmed">{facts(deck)}</Text>
        {deck.forkedFrom !== null && <CopyNote of={deck.forkedFrom} />}
        <RichText blocks={richText(local(deck.description))} />
        {rights.length > 0 && (
          <Text size="sm" c="dimmed">
            {rights.join(' · ')}
          </Text>
        )}
      </Stack>
      <Group>
        {!enrolment && <EnrolButton deckId={deck.id} title={local(deck.title)} />}
        {hasWork && (
          <LinkButton to="/study/$deckId" params={{ deckId: deck.id }} size="lg">
            {t('content.deck.study')}
          </LinkButton>
        )}
        {enrolment && <Text fw={600}>{work(enrolment)}</Text>}
        {enrolment && (
          <LinkButton to="/library/$deckId/settings" params={{ deckId: deck.id }} variant="default">
            {t('settings.deck.link')}
          </LinkButton>
        )}
      </Group>
      {includesAccess(deck.access, 'review') && <StageNote deckId={deck.id} />}
      {mayEdit(deck) && <DeckWork deckId={deck.id} />}
      {mayEdit(deck) && <AuthorLinks deckId={deck.id} />}
      {enrolment && (
        <Section title={t('content.mastery.title')}>
          <MasteryBar counts={enrolment.mastery} />
          <MasteryDefinition />
        </Section>
      )}
      {enrolment && <DeckNews deck={deck} />}
      {enrolment && <LeechSection deck={deck} />}
      {enrolment && <TopicSection deckId={deck.id} />}
      <Section
        title={t(deck.answerKind === 'definition' ? 'content.deck.listOfDefinitions' : 'content.deck.list')}
      >
        {deck.terms === 0 && mayEdit(deck) ? <NoWordsYet deckId={deck.id} /> : <TermList deck={deck} />}
      </Section>
      <ExportSection deckId={deck.id} />
      <DeckStanding deckId={deck.id} />
      <LeaveDeck deckId={deck.id} isStudied={enrolment !== null} />
      {deck.access !== 'own' && (
        <Group>
          <ReportButton target={{ deckId: deck.id }} />
        </Group>
      )}
    </>
  );
}
