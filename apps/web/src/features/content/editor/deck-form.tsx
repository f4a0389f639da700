import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../../shared/api/refusal.ts';
import { Failed } from '../../../shared/interface/failed.tsx';
import { DeckFields } from './deck-fields.tsx';
import type { DeckDraft } from './deck-form-state.ts';
import { wrongDeckField } from './deck-form-state.ts';
import { DraftNotice } from './draft-notice.tsx';
import { focusField } from './focus-field.ts';
import type { useKeptDeck } from './use-kept-deck.ts';

type DeckFormProps = {
  readonly form: Pick<ReturnType<typeof useKeptDeck>, 'draft' | 'isRestored' | 'isKept' | 'discard'>;
  readonly hasTerms: boolean;
  readonly submitLabel: string;
  readonly isPending: boolean;
  /** False while it has to be chosen whose version of a field stands. */
  readonly isDecided?: boolean;
  readonly error: unknown;
  /** What stands above the button. */
  readonly before?: ReactNode;
  /** News beside the button, such as that it is saved. */
  readonly children?: ReactNode;
  readonly onSave: () => void;
  readonly onType: (draft: DeckDraft) => void;
};

/** What is said about a deck, in a form; kept on the device while it is typed. */
export function DeckForm(props: DeckFormProps): ReactElement {
  const { form, hasTerms, isDecided = true, error } = props;
  const { draft } = form;
  const { t } = useTranslation('learner');
  const [wrong, setWrong] = useState<string | null>(null);
  const refusal = refusalOf(error);
  const errorAt = (field: string): string | null => {
    if (refusal.field === field || refusal.field?.startsWith(`${field}.`) === true) return refusal.message;
    return wrong === field ? t('editor.deck.titleMissing') : null;
  };
  const type = (next: DeckDraft): void => {
    setWrong(null);
    props.onType(next);
  };
  return (
    <form
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault();
        const field = wrongDeckField(draft);
        setWrong(field);
        if (field !== null) return focusField(event.currentTarget, field);
        props.onSave();
      }}
    >
      {form.isRestored && <DraftNotice onDiscard={form.discard} />}
      {!form.isKept && <Text c="var(--mantine-color-error)">{t('editor.term.notKept')}</Text>}
      <DeckFields draft={draft} hasTerms={hasTerms} errorAt={errorAt} onChange={type} />
      <Stack>
        {refusal.code !== null && refusal.field === null && <Failed error={error} />}
        {error !== null && refusal.code === null && <Failed error={error} />}
        {props.before}
        <Group>
          <Button type="submit" size="md" loading={props.isPending} disabled={!isDecided}>
            {props.submitLabel}
          </Button>
          <Text role="status" c="var(--mantine-color-success)" fw={600}>
            {props.children}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}
