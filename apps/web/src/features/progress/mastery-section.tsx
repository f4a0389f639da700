import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { Failed } from '../../shared/interface/failed.tsx';
import { TextLink } from '../../shared/interface/links.tsx';
import { useLocalText } from '../../shared/interface/local-text.ts';
import { Section } from '../../shared/interface/section.tsx';
import { Skeletons } from '../../shared/interface/skeletons.tsx';
import { MasteryBar, MasteryDefinition } from '../content/index.ts';
import classes from './progress-page.module.css';

/** How well each of the learner's decks is known. The figures stand below each bar. */
export function MasterySection(): ReactElement {
  const { t } = useTranslation('learner');
  const { data, error, refetch } = trpc.progress.mastery.useQuery();
  const local = useLocalText();
  return (
    <Section title={t('progress.mastery.title')}>
      {error && <Failed error={error} onRetry={refetch} />}
      {!data && !error && <Skeletons count={2} height={60} />}
      {data?.decks.map(({ deckId, title, mastery }) => (
        <div key={deckId} className={classes.deck}>
          <TextLink to="/library/$deckId" params={{ deckId }} fw={600}>
            {local(title)}
          </TextLink>
          <MasteryBar counts={mastery} />
        </div>
      ))}
      <MasteryDefinition />
    </Section>
  );
}
