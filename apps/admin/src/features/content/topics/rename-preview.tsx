import { List, Stack, Text, TextInput } from '@mantine/core';
import type { LocalText, TopicRenaming } from '@slova/domain';
import { useToasts } from '@slova/ui';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { Answered } from '../../../shared/answered.tsx';
import { ReasonForm } from '../../../shared/reason-form.tsx';
import { RowsSkeleton } from '../../../shared/rows-skeleton.tsx';
import type { Answers } from '../../../shared/trpc.ts';
import { trpc } from '../../../shared/trpc.ts';
import { useLocalText } from '../../../shared/use-local-text.ts';
import { useReason } from '../../../shared/use-reason.ts';
import { useTexts } from '../../../shared/use-texts.ts';

type PreviewProps = { readonly renaming: TopicRenaming; readonly onClose: () => void };

/** How many words of which decks get another name, and the form that does it. */
export function RenamePreview({ renaming, onClose }: PreviewProps): ReactElement {
  const preview = trpc.adminTopics.preview.useQuery(renaming, { staleTime: 0, gcTime: 0 });
  return (
    <Answered query={preview} pending={<RowsSkeleton rows={3} />}>
      {(foreseen) => <Foreseen renaming={renaming} foreseen={foreseen} onClose={onClose} />}
    </Answered>
  );
}

type ForeseenProps = PreviewProps & { readonly foreseen: Answers['adminTopics']['preview'] };

function Foreseen({ renaming, foreseen, onClose }: ForeseenProps): ReactElement {
  const { t } = useTexts();
  const local = useLocalText();
  const { decks, terms, there } = foreseen;
  if (terms === 0) return <Text role="status">{t('topics.form.nothing', { name: renaming.from })}</Text>;
  return (
    <Stack>
      <Text role="status" fw={600}>
        {t('topics.form.changes', { count: terms })}{' '}
        {there > 0 && t('topics.form.merges', { count: there, name: renaming.to })}
      </Text>
      <List size="sm">
        {decks.map(({ id, title, terms: count }) => (
          <List.Item key={id}>
            {local(title)}: {t('topics.words', { count })}
          </List.Item>
        ))}
      </List>
      <Renaming renaming={renaming} isNew={there === 0} onClose={onClose} />
    </Stack>
  );
}

function Renaming({ renaming, isNew, onClose }: PreviewProps & { readonly isNew: boolean }): ReactElement {
  const { t } = useTexts();
  const toasts = useToasts();
  const queries = useQueryClient();
  const reason = useReason();
  const [title, setTitle] = useState<LocalText>({ en: '', ru: '' });
  const rename = trpc.adminTopics.rename.useMutation({
    onSuccess: async ({ id, terms }) => {
      toasts.show({ id, content: t('topics.form.done', { count: terms }) });
      onClose();
      await queries.invalidateQueries();
    },
  });
  const said = languages.filter((language) => title[language].trim() !== '');
  return (
    <>
      {isNew && <TitleFields title={title} isHalf={said.length === 1} onChange={setTitle} />}
      <ReasonForm
        reason={reason}
        submit={t('topics.rename')}
        colour="cornflower"
        isPending={rename.isPending}
        error={rename.error}
        onSubmit={(text) => {
          if (said.length !== 1)
            rename.mutate({ ...renaming, ...(said.length === 2 && { title }), reason: text });
        }}
        onCancel={onClose}
      />
    </>
  );
}

const languages = ['en', 'ru'] as const;

type TitleFieldsProps = {
  readonly title: LocalText;
  /** One language is there and the other is not. */
  readonly isHalf: boolean;
  readonly onChange: (title: LocalText) => void;
};

function TitleFields({ title, isHalf, onChange }: TitleFieldsProps): ReactElement {
  const { t } = useTexts();
  return (
    <>
      {languages.map((language) => (
        <TextInput
          key={language}
          label={t(`topics.form.titleIn.${language}`)}
          description={language === 'en' ? t('topics.form.titleHint') : undefined}
          error={isHalf && title[language].trim() === '' && t('topics.form.titleBoth')}
          lang={language}
          value={title[language]}
          maxLength={200}
          onChange={({ currentTarget }) => onChange({ ...title, [language]: currentTarget.value })}
        />
      ))}
    </>
  );
}
