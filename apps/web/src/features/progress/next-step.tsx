import { Stack, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/interface/formats.ts';
import { LinkButton } from '../../shared/interface/links.tsx';
import { useLocalText } from '../../shared/interface/local-text.ts';
import { useNow } from '../../shared/interface/use-now.ts';
import type { Summary } from './summary.ts';
import { nextDeck, workOf } from './summary.ts';
import classes from './today.module.css';

const minuteMs = 60_000;

/** How much waits, and one button to begin with it. */
export function NextStep({ summary }: { readonly summary: Summary }): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  const deck = nextDeck(summary);
  return (
    <section className={classes.next} aria-labelledby="next">
      <Stack gap={4}>
        <Waiting summary={summary} />
        <DoneToday summary={summary} />
      </Stack>
      {deck && (
        <LinkButton
          to="/study/$deckId"
          params={{ deckId: deck.deckId }}
          size="lg"
          rightSection={<IconArrowRight size={20} aria-hidden="true" />}
          aria-label={`${t(summary.reviews > 0 ? 'progress.today.continue' : 'progress.today.start')}: ${local(deck.title)}`}
        >
          {t(summary.reviews > 0 ? 'progress.today.continue' : 'progress.today.start')}
        </LinkButton>
      )}
    </section>
  );
}

function Waiting({ summary }: { readonly summary: Summary }): ReactElement {
  const { title, text } = useNews(summary);
  return (
    <>
      <Title order={2} id="next" fz="xl">
        {title}
      </Title>
      {text !== null && <Text>{text}</Text>}
    </>
  );
}

function useNews(summary: Summary): { readonly title: string; readonly text: string | null } {
  const { t } = useTranslation('learner');
  const { fromNow } = useFormats();
  const now = useNow(minuteMs);
  const { due, fresh, nextStepAt } = workOf(summary);
  const newReady = t('progress.today.newReady', { count: fresh });
  if (due > 0)
    return { title: t('progress.today.waiting', { count: due }), text: fresh > 0 ? newReady : null };
  if (fresh > 0) return { title: newReady, text: null };
  if (nextStepAt === null) return { title: t('progress.today.done'), text: t('progress.today.doneHint') };
  return {
    title: t('progress.today.resting'),
    text: t('progress.today.restingHint', { when: fromNow(nextStepAt, now) }),
  };
}

function DoneToday({ summary }: { readonly summary: Summary }): ReactElement | null {
  const { t } = useTranslation('learner');
  const { percent } = useFormats();
  const { reviews, recalled, newCards } = summary;
  if (reviews === 0) return null;
  const answered = t('progress.today.reviewed', { count: reviews });
  return (
    <Text size="sm" c="dimmed">
      {/* Words met for the first time could not have been recalled. */}
      {reviews === newCards
        ? answered
        : `${answered} · ${t('progress.today.recalled', { percent: percent(recalled / reviews) })}`}
    </Text>
  );
}
