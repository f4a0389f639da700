import { Group, Stack, Text } from '@mantine/core';
import { EmptyState, Word } from '@slova/ui';
import { IconMapQuestion, IconPencilQuestion } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { refusalOf } from '../../shared/api/refusal.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { BackLink } from '../../shared/interface/back-link.tsx';
import { Failed } from '../../shared/interface/failed.tsx';
import { useFormats } from '../../shared/interface/formats.ts';
import { LinkButton } from '../../shared/interface/links.tsx';
import { Page } from '../../shared/interface/page.tsx';
import { Section } from '../../shared/interface/section.tsx';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import { ReportButton } from '../moderation/index.ts';
import { CardHistory } from './card-history.tsx';
import { DueSum } from './due-sum.tsx';
import { ReleaseCard } from './release-card.tsx';
import { whyTitle } from './why-title.ts';

export type ExplainedCard = Outputs['learning']['whyToday'];

/** Why a card is due when it is, and all that happened to it. */
export function CardPage({ cardId }: { readonly cardId: string }): ReactElement {
  const { t } = useTranslation('learner');
  const { data: card, error, refetch } = trpc.learning.whyToday.useQuery({ cardId }, { staleTime: 0 });
  const titleOf = useTitle();
  const { status } = refusalOf(error);
  const isMissing = status === 404 || status === 400;
  return (
    <Page
      name={card ? titleOf(card) : t('settings.why.title.plain')}
      back={
        card && (
          <BackLink to="/library/$deckId" params={{ deckId: card.deckId }}>
            {t('shell.back.deck')}
          </BackLink>
        )
      }
    >
      {!card && !error && <Skeletons count={3} height={160} />}
      {error && !isMissing && <Failed error={error} onRetry={refetch} />}
      {error && isMissing && (
        <EmptyState
          icon={<IconMapQuestion size={36} />}
          title={t('settings.why.missing')}
          action={<LinkButton to="/library">{t('content.deck.backToLibrary')}</LinkButton>}
        >
          {t('settings.why.missingHint')}
        </EmptyState>
      )}
      {card && (
        <>
          <CardFacts card={card} />
          {card.why && <DueSum card={card} why={card.why} />}
          <CardHistory entries={card.entries} />
        </>
      )}
    </Page>
  );
}

function CardFacts({ card }: { readonly card: ExplainedCard }): ReactElement {
  const { t } = useTranslation('learner');
  const { percent } = useFormats();
  const due = useDue();
  return (
    <Section title={t(`settings.why.${card.direction}`)}>
      <Stack gap="xs">
        <Word language={card.language} size="list">
          {card.headword}
        </Word>
        <Text>{due(card)}</Text>
        {card.overdueDays > 0 && <Text>{t('settings.why.overdue', { count: card.overdueDays })}</Text>}
        {card.recallToday !== null && (
          <Text>{t('settings.why.recall', { percent: percent(card.recallToday) })}</Text>
        )}
        {card.held && <ReleaseCard cardId={card.cardId} held={card.held} />}
        <Group>
          <LinkButton
            to="/terms/$termId/correct"
            params={{ termId: card.termId }}
            variant="subtle"
            leftSection={<IconPencilQuestion size={18} aria-hidden="true" />}
          >
            {t('sharing.correct.suggestLink')}
          </LinkButton>
          <ReportButton target={{ cardId: card.cardId }} />
        </Group>
      </Stack>
    </Section>
  );
}

function useTitle(): (card: ExplainedCard) => string {
  const { t } = useTranslation('learner');
  const { dayOfYear } = useFormats();
  return (card) => {
    const title = whyTitle(card);
    if (title.name !== 'day') return t(`settings.why.title.${title.name}`);
    return t('settings.why.title.day', { date: dayOfYear(title.on, card.today) });
  };
}

function useDue(): (card: ExplainedCard) => string {
  const { t } = useTranslation('learner');
  const { day, fromNow } = useFormats();
  return ({ due }) => {
    if (due === null) return t('settings.why.never');
    if ('on' in due) return t('settings.why.due', { date: day(due.on) });
    return t('settings.why.dueAt', { when: fromNow(due.at, Date.now()) });
  };
}
