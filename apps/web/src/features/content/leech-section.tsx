import { Button, Text } from '@mantine/core';
import { Word } from '@slova/ui';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../shared/api/outputs.ts';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { TextLink } from '../../shared/interface/links.tsx';
import { Section } from '../../shared/interface/section.tsx';
import { useReleaseCard } from '../review/index.ts';
import type { Deck } from './deck-facts.ts';
import classes from './leech-section.module.css';

type Leech = Outputs['cards']['leeches']['leeches'][number];

/** Cards that were put aside because they are forgotten too often, each to be taken back; nothing where there are none. */
export function LeechSection({ deck }: { readonly deck: Deck }): ReactElement | null {
  const { t } = useTranslation('learner');
  const { data, error, refetch } = trpc.cards.leeches.useQuery({ deckId: deck.id });
  const [back, setBack] = useState<string | null>(null);
  const { release, isPending, error: refused } = useReleaseCard();
  const leeches = data?.leeches ?? [];
  if (leeches.length === 0 && back === null && !error) return null;
  return (
    <Section title={t('content.leeches.title', { count: leeches.length })}>
      {error && <Failed error={error} onRetry={refetch} />}
      {leeches.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('content.leeches.hint')}
        </Text>
      )}
      <ul className={classes['leeches']}>
        {leeches.map((leech) => (
          <LeechRow
            key={leech.cardId}
            leech={leech}
            language={deck.termLanguage}
            isBusy={isPending}
            onStudyAgain={() => release(leech.cardId, () => setBack(leech.headword))}
          />
        ))}
      </ul>
      {refused && <Failed error={refused} />}
      <Text role="status" fw={600}>
        {back !== null && t('content.leeches.back', { word: back })}
      </Text>
    </Section>
  );
}

type LeechRowProps = {
  readonly leech: Leech;
  readonly language: string;
  readonly isBusy: boolean;
  readonly onStudyAgain: () => void;
};

function LeechRow({ leech, language, isBusy, onStudyAgain }: LeechRowProps): ReactElement {
  const { t } = useTranslation('learner');
  const { cardId, headword, direction, lapses } = leech;
  const asked = t(`settings.why.${direction}`);
  return (
    <li>
      <div>
        <Word language={language} size="list">
          {headword}
        </Word>
        <div className={classes['facts']}>
          <TextLink
            to="/cards/$cardId"
            params={{ cardId }}
            className={classes['why']}
            aria-label={`${headword}: ${asked}`}
          >
            {asked}
          </TextLink>
          {' · '}
          {t('content.leeches.lapses', { count: lapses })}
        </div>
      </div>
      <Button
        variant="default"
        disabled={isBusy}
        aria-label={`${t('content.leeches.again')}: ${headword}, ${asked}`}
        onClick={onStudyAgain}
      >
        {t('content.leeches.again')}
      </Button>
    </li>
  );
}
