import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { duplicatePolicies } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { useFormats } from '../../../shared/interface/formats.ts';
import { useLocalText } from '../../../shared/interface/local-text.ts';
import type { Choices, NewDeck } from './import-choices.ts';

type TargetFieldsProps = {
  readonly choices: Choices;
  /** What a new deck would be. */
  readonly fresh: NewDeck;
  readonly onChange: (part: Partial<Choices>) => void;
};

const isNew = 'new';

/** Where the words of a file go, and what becomes of those that are there already. */
export function TargetFields({ choices, fresh, onChange }: TargetFieldsProps): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  const { data } = trpc.imports.targets.useQuery(undefined, { staleTime: 0 });
  const own = data?.decks ?? [];
  const { target, duplicates } = choices;
  return (
    <Stack>
      <NativeSelect
        label={t('transfer.target.deck')}
        value={'deckId' in target ? target.deckId : isNew}
        data={[
          { value: isNew, label: t('transfer.target.new') },
          ...own.map(({ id, title }) => ({ value: id, label: local(title) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ target: value === isNew ? { deck: fresh } : { deckId: value } })
        }
      />
      {'deck' in target && (
        <NewDeckFields deck={target.deck} onChange={(deck) => onChange({ target: { deck } })} />
      )}
      {'deckId' in target && (
        <NativeSelect
          label={t('transfer.target.duplicates')}
          value={duplicates}
          data={duplicatePolicies.map((value) => ({ value, label: t(`transfer.target.policies.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            onChange({ duplicates: value as Choices['duplicates'] })
          }
        />
      )}
    </Stack>
  );
}

type NewDeckFieldsProps = { readonly deck: NewDeck; readonly onChange: (deck: NewDeck) => void };

function NewDeckFields({ deck, onChange }: NewDeckFieldsProps): ReactElement {
  const { t } = useTranslation('learner');
  const named = useLanguages([deck.termLanguage, deck.answerLanguage]);
  return (
    <>
      <TextInput
        label={t('transfer.target.name')}
        value={deck.title}
        maxLength={200}
        onChange={({ currentTarget }) => onChange({ ...deck, title: currentTarget.value })}
      />
      <NativeSelect
        label={t('transfer.target.term')}
        value={deck.termLanguage}
        data={named}
        onChange={({ currentTarget }) => onChange({ ...deck, termLanguage: currentTarget.value })}
      />
      <NativeSelect
        label={t('transfer.target.answer')}
        value={deck.answerLanguage}
        data={named}
        onChange={({ currentTarget }) => onChange({ ...deck, answerLanguage: currentTarget.value })}
      />
      <NativeSelect
        label={t('transfer.target.kind')}
        value={deck.answerKind}
        data={(['translation', 'definition'] as const).map((kind) => ({
          value: kind,
          label: t(`transfer.target.kinds.${kind}`),
        }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...deck, answerKind: value === 'definition' ? 'definition' : 'translation' })
        }
      />
    </>
  );
}

const offered =
  'ar bg cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk ko la lt lv nb nl pl pt ro ru sk sr sv th tr uk vi zh';

/** Languages by name, those of a file among them. */
function useLanguages(given: readonly string[]): { value: string; label: string }[] {
  const { language } = useFormats();
  const tags = [...new Set([...offered.split(' '), ...given])];
  return tags
    .map((value) => ({ value, label: language(value) }))
    .toSorted((one, other) => one.label.localeCompare(other.label));
}
