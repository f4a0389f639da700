import { Stack, Text, Title } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/interface/formats.ts';
import { LinkButton } from '../../shared/interface/links.tsx';
import { useLocalText } from '../../shared/interface/local-text.ts';
import type { Summary } from './summary.ts';
import { nextDeck } from './summary.ts';
import classes from './today.module.css';

/** How much waits, and one button to begin with it. */
export function NextStep({ summary }: { readonly summary: Summary }): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  const deck = nextDeck(summary);
  const total = (field: 'dueNow' | 'newToday'): number =>
    summary.decks.reduce((sum, each) => sum + each[field], 0);
  const [due, fresh] = [total('dueNow'), total('newToday')];
  return (
    <section className={classes.next} aria-labelledby="next">
      <Stack gap={4}>
        <Title order={2} id="next" fz="xl">
          {due > 0 && t('progress.today.waiting', { count: due })}
          {due === 0 && fresh > 0 && t('progress.today.newReady', { count: fresh })}
          {due + fresh === 0 && t('progress.today.done')}
        </Title>
        {due > 0 && fresh > 0 && <Text>{t('progress.today.newReady', { count: fresh })}</Text>}
        {due + fresh === 0 && <Text>{t('progress.today.doneHint')}</Text>}
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
