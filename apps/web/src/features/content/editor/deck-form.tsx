import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../../../shared/api/refusal.ts';
import { Failed } from '../../../shared/interface/failed.tsx';
import { useAccount } from '../../identity/index.ts';
import { DeckFields } from './deck-fields.tsx';
import type { DeckDraft } from './deck-form-state.ts';
import { wrongDeckField } from './deck-form-state.ts';
import { deviceDraft } from './device-draft.ts';
import { DraftNotice } from './draft-notice.tsx';
import { focusField } from './focus-field.ts';

type DeckFormProps = {
  /** What the form begins with when nothing was left unsaved, and what it is compared with. */
  readonly from: DeckDraft;
  /** Names what is kept on the device until it is saved. */
  readonly memoryName: string;
  readonly hasTerms: boolean;
  readonly submitLabel: string;
  readonly isPending: boolean;
  readonly error: unknown;
  /** News beside the button, such as that it is saved. */
  readonly children?: ReactNode;
  /** Resolves to false when it was refused. */
  readonly onSave: (draft: DeckDraft) => Promise<boolean>;
  readonly onType: () => void;
};

/** What is said about a deck, in a form; kept on the device while it is typed. */
export function DeckForm(props: DeckFormProps): ReactElement {
  const { from, memoryName, hasTerms, error } = props;
  const { t } = useTranslation('learner');
  const { id } = useAccount();
  const memory = useMemo(() => deviceDraft<DeckDraft>(id, memoryName), [id, memoryName]);
  const [kept] = useState(() => memory.recall());
  const [isRestored, setIsRestored] = useState(kept !== null);
  const [draft, setDraft] = useState(kept ?? from);
  const [wrong, setWrong] = useState<string | null>(null);
  const refusal = refusalOf(error);
  const errorAt = (field: string): string | null => {
    if (refusal.field === field || refusal.field?.startsWith(`${field}.`) === true) return refusal.message;
    return wrong === field ? t('editor.deck.titleMissing') : null;
  };
  const type = (next: DeckDraft): void => {
    setWrong(null);
    props.onType();
    setDraft(next);
    memory.keep(next);
  };
  async function save(): Promise<void> {
    if (!(await props.onSave(draft))) return;
    memory.drop();
    setIsRestored(false);
  }
  return (
    <form
      noValidate
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault();
        const field = wrongDeckField(draft);
        setWrong(field);
        if (field !== null) return focusField(event.currentTarget, field);
        void save();
      }}
    >
      {isRestored && (
        <DraftNotice
          onDiscard={() => {
            memory.drop();
            setIsRestored(false);
            setDraft(from);
          }}
        />
      )}
      <DeckFields draft={draft} hasTerms={hasTerms} errorAt={errorAt} onChange={type} />
      <Stack>
        {refusal.code !== null && refusal.field === null && <Failed error={error} />}
        {error !== null && refusal.code === null && <Failed error={error} />}
        <Group>
          <Button type="submit" size="md" loading={props.isPending}>
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
