import { Button, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { CorrectedField, OwnField } from '@slova/domain';
import { correctedFields, longestCorrection, ownFields } from '@slova/domain';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { trpc } from '../../../shared/api/trpc.ts';
import { BackLink } from '../../../shared/interface/back-link.tsx';
import { Failed } from '../../../shared/interface/failed.tsx';
import { LinkButton } from '../../../shared/interface/links.tsx';
import { Page } from '../../../shared/interface/page.tsx';
import { Section } from '../../../shared/interface/section.tsx';
import { Skeletons } from '../../../shared/interface/skeletons.tsx';
import { mayEdit } from '../deck-rights.ts';
import { OwnTexts } from './own-texts.tsx';

type Term = Outputs['ownTerms']['texts'];

/** A term that somebody would have otherwise: for everybody, if its authors agree, or for themselves. */
export function CorrectPage({ termId }: { readonly termId: string }): ReactElement {
  const { t } = useTranslation('learner');
  const { data, error, refetch } = trpc.ownTerms.texts.useQuery({ termId });
  if (!data)
    return (
      <Page name={t('sharing.correct.link')}>
        {error ? <Failed error={error} onRetry={refetch} /> : <Skeletons count={2} height={160} />}
      </Page>
    );
  return (
    <Page
      name={t('sharing.correct.title', { word: data.texts.headword })}
      back={
        <BackLink to="/library/$deckId" params={{ deckId: data.deckId }}>
          {t('shell.back.deck')}
        </BackLink>
      }
    >
      <EditInstead deckId={data.deckId} termId={termId} />
      <CorrectionForm termId={termId} term={data} />
      <OwnTexts termId={termId} term={data} />
    </Page>
  );
}

/** Who may change the word itself is led there. */
function EditInstead({
  deckId,
  termId,
}: {
  readonly deckId: string;
  readonly termId: string;
}): ReactElement | null {
  const { t } = useTranslation('learner');
  const { data: deck } = trpc.decks.get.useQuery({ deckId });
  if (!deck || !mayEdit(deck)) return null;
  return (
    <Group>
      <Text>{t('sharing.correct.isAuthor')}</Text>
      <LinkButton to="/library/$deckId/words/$termId" params={{ deckId, termId }}>
        {t('editor.term.edit')}
      </LinkButton>
    </Group>
  );
}

function CorrectionForm({ termId, term }: { readonly termId: string; readonly term: Term }): ReactElement {
  const { t } = useTranslation('learner');
  const [field, setField] = useState<CorrectedField>('meaning');
  const [text, setText] = useState(term.texts.meaning);
  const [reason, setReason] = useState('');
  const cache = trpc.useUtils();
  const suggest = trpc.suggestions.make.useMutation();
  const own = trpc.ownTerms.changeField.useMutation({
    onSuccess: async () => cache.ownTerms.invalidate(),
  });
  const isSame = text.trim() === term.texts[field];
  const error = suggest.error ?? own.error;
  const said = suggest.isSuccess ? 'suggested' : own.isSuccess ? 'mineSaved' : null;
  const forget = () => {
    suggest.reset();
    own.reset();
  };
  return (
    <Section title={t('sharing.correct.suggestLink')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          own.reset();
          suggest.mutate({ termId, field, text, reason });
        }}
      >
        <Stack>
          <NativeSelect
            label={t('sharing.correct.what')}
            value={field}
            data={correctedFields.map((value) => ({ value, label: t(`sharing.field.${value}`) }))}
            onChange={({ currentTarget }) => {
              const chosen = correctedFields.find((each) => each === currentTarget.value) ?? 'meaning';
              forget();
              setField(chosen);
              setText(term.texts[chosen]);
            }}
          />
          <Text size="sm">
            {t('sharing.correct.now')}: <b>{term.texts[field] || t('sharing.correct.nothing')}</b>
          </Text>
          <Textarea
            label={t('sharing.correct.text')}
            description={hintOf(field, t)}
            value={text}
            maxLength={longestCorrection}
            autosize
            minRows={1}
            lang={field === 'headword' || field === 'example' ? term.termLanguage : term.answerLanguage}
            dir="auto"
            onChange={({ currentTarget }) => {
              forget();
              setText(currentTarget.value);
            }}
          />
          <TextInput
            label={t('sharing.correct.reason')}
            value={reason}
            maxLength={1_000}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Group>
            <Button type="submit" disabled={isSame} loading={suggest.isPending}>
              {t('sharing.correct.suggest')}
            </Button>
            {isOwn(field) && (
              <Button
                variant="default"
                disabled={isSame}
                loading={own.isPending}
                onClick={() => {
                  suggest.reset();
                  own.mutate({ termId, field, text });
                }}
              >
                {t('sharing.correct.mine')}
              </Button>
            )}
          </Group>
          {isOwn(field) && (
            <Text size="sm" c="dimmed">
              {t('sharing.correct.mineHint')}
            </Text>
          )}
          <Text role="status">{said && t(`sharing.correct.${said}`)}</Text>
          {error && <Failed error={error} />}
        </Stack>
      </form>
    </Section>
  );
}

const isOwn = (field: CorrectedField): field is OwnField => ownFields.some((each) => each === field);

function hintOf(
  field: CorrectedField,
  t: (key: 'sharing.correct.meaningHint' | 'sharing.correct.exampleHint') => string,
): string | undefined {
  if (field === 'meaning') return t('sharing.correct.meaningHint');
  return field === 'example' ? t('sharing.correct.exampleHint') : undefined;
}
