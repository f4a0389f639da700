import { Group, Stack, Text } from '@mantine/core';
import { EmptyState, PageTitle, Word } from '@slova/ui';
import { IconMoonStars, IconSparkles } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../shared/interface/formats.ts';
import { LinkButton } from '../../shared/interface/links.tsx';
import classes from './session-end.module.css';
import type { MetWord } from './session-summary.ts';
import { summarise } from './session-summary.ts';
import type { Answered } from './study-state.ts';

/** What the session came to, and the words to take along. */
export function SessionEnd({
  deckId,
  answered,
}: {
  readonly deckId: string;
  readonly answered: readonly Answered[];
}): ReactElement {
  const { t } = useTranslation('learner');
  const { t: say } = useTranslation('shared');
  const { percent } = useFormats();
  const { answers, remembered, newWords, toRevisit } = summarise(answered);
  if (answers === 0) return <NothingToStudy />;
  return (
    <div className={classes.end}>
      <Stack align="center" gap="xs">
        <IconSparkles size={44} className={classes.sparkles} aria-hidden="true" />
        <PageTitle site={say('name')} name={t('review.end.title')} />
        <Text size="lg">
          {[
            t('review.end.answers', { count: answers }),
            ...(remembered === null ? [] : [t('review.end.remembered', { percent: percent(remembered) })]),
            ...(newWords.length === 0 ? [] : [t('review.end.newWords', { count: newWords.length })]),
          ].join(' · ')}
        </Text>
      </Stack>
      <WordList title={t('review.end.met')} words={newWords} />
      <WordList title={t('review.end.again')} words={toRevisit} />
      <Group justify="center" className={classes.actions}>
        <LinkButton to="/library/$deckId" params={{ deckId }} variant="default" size="lg">
          {t('review.end.more')}
        </LinkButton>
        <LinkButton to="/" size="lg">
          {t('review.end.home')}
        </LinkButton>
      </Group>
    </div>
  );
}

function NothingToStudy(): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <EmptyState
      order={1}
      icon={<IconMoonStars size={36} />}
      title={t('review.nothing.title')}
      action={<LinkButton to="/">{t('review.end.home')}</LinkButton>}
    >
      {t('review.nothing.text')}
    </EmptyState>
  );
}

function WordList({
  title,
  words,
}: {
  readonly title: string;
  readonly words: readonly MetWord[];
}): ReactElement | null {
  if (words.length === 0) return null;
  return (
    <section className={classes.list}>
      <h2>{title}</h2>
      <ul>
        {words.map(({ cardId, prompt, promptLanguage, answer, answerLanguage }) => (
          <li key={cardId}>
            <Word language={promptLanguage} size="list">
              {prompt}
            </Word>
            <span lang={answerLanguage} dir="auto">
              {answer}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
