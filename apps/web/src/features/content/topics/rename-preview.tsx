import { Button, Text } from '@mantine/core';
import type { TopicRenaming } from '@slova/domain';
import { mostRenamedTerms } from '@slova/domain';
import { useToasts } from '@slova/ui';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { trpc } from '../../../shared/api/trpc.ts';
import { CheckField } from '../../../shared/interface/check-field.tsx';
import { Failed } from '../../../shared/interface/failed.tsx';
import { useLocalText } from '../../../shared/interface/local-text.ts';
import { Skeletons } from '../../../shared/interface/skeletons.tsx';
import classes from './topics.module.css';
import { useTopicsChanged } from './use-topics-changed.ts';

type PreviewProps = { readonly renaming: TopicRenaming; readonly onDone: () => void };

/** How many words of which decks get another name, and the button that does it. */
export function RenamePreview({ renaming, onDone }: PreviewProps): ReactElement {
  const { t } = useTranslation('learner');
  const { data, error, refetch } = trpc.topics.preview.useQuery(renaming, { staleTime: 0, gcTime: 0 });
  if (error) return <Failed error={error} onRetry={refetch} />;
  if (!data) return <Skeletons count={1} height={96} />;
  if (data.terms === 0) return <Text role="status">{t('topics.form.nothing', { name: renaming.from })}</Text>;
  return <Choice renaming={renaming} preview={data} onDone={onDone} />;
}

type ChoiceProps = PreviewProps & { readonly preview: Outputs['topics']['preview'] };

function Choice({ renaming, preview: { decks, there }, onDone }: ChoiceProps): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  const toasts = useToasts();
  const onChanged = useTopicsChanged();
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = decks.filter(({ id }) => !left.includes(id));
  const terms = chosen.reduce((sum, deck) => sum + deck.terms, 0);
  const rename = trpc.topics.rename.useMutation({
    onSuccess: async (renamed) => {
      toasts.show({ id: renamed.id, content: t('topics.form.done', { count: renamed.terms }) });
      await onChanged();
      onDone();
    },
  });
  return (
    <>
      <Text role="status" fw={600}>
        {t('topics.form.changes', { count: terms })}{' '}
        {there > 0 && t('topics.form.merges', { count: there, name: renaming.to })}
      </Text>
      <fieldset className={classes['decks']}>
        <legend>{t('topics.form.decks')}</legend>
        {decks.map(({ id, title, terms: count }) => (
          <CheckField
            key={id}
            label={local(title)}
            hint={t('topics.words', { count })}
            checked={!left.includes(id)}
            onChange={(wanted) => setLeft(wanted ? left.filter((each) => each !== id) : [...left, id])}
          />
        ))}
      </fieldset>
      {terms > mostRenamedTerms && (
        <Text role="alert">{t('topics.form.tooMany', { most: mostRenamedTerms })}</Text>
      )}
      {rename.error && <Failed error={rename.error} />}
      <Button
        loading={rename.isPending}
        disabled={terms === 0 || terms > mostRenamedTerms}
        onClick={() => rename.mutate({ ...renaming, deckIds: chosen.map(({ id }) => id) })}
      >
        {t(there > 0 ? 'topics.form.merge' : 'topics.form.rename')}
      </Button>
    </>
  );
}
