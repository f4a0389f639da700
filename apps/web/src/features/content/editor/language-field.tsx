import { NativeSelect, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/interface/formats.ts';
import { offeredLanguages } from './deck-form-state.ts';

type LanguageFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
  readonly disabled: boolean;
  readonly onChange: (tag: string) => void;
};

const other = 'other';

/** A language by its name, or any other by its BCP 47 tag. */
export function LanguageField({
  name,
  label,
  value,
  error,
  disabled,
  onChange,
}: LanguageFieldProps): ReactElement {
  const { t } = useTranslation('learner');
  const { language } = useFormats();
  const [isOther, setIsOther] = useState(!offeredLanguages.includes(value));
  const named = offeredLanguages
    .map((tag) => ({ value: tag, label: language(tag) }))
    .toSorted((one, two) => one.label.localeCompare(two.label));
  return (
    <div>
      <NativeSelect
        name={isOther ? undefined : name}
        label={label}
        value={isOther ? other : value}
        disabled={disabled}
        data={[...named, { value: other, label: t('editor.deck.otherLanguage') }]}
        onChange={({ currentTarget }) => {
          setIsOther(currentTarget.value === other);
          onChange(currentTarget.value === other ? '' : currentTarget.value);
        }}
      />
      {isOther && (
        <TextInput
          mt="xs"
          name={name}
          aria-label={`${label}: ${t('editor.deck.languageTag')}`}
          description={t('editor.deck.languageTagHint')}
          value={value}
          error={error}
          disabled={disabled}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
        />
      )}
    </div>
  );
}
