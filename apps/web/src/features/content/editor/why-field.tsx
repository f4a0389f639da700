import { TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

type WhyFieldProps = { readonly value: string; readonly onChange: (value: string) => void };

/** As long as the history takes it. */
const longestReason = 500;

/** Why something is changed, for those who read the history; nobody has to say. */
export function WhyField({ value, onChange }: WhyFieldProps): ReactElement {
  const { t } = useTranslation('learner');
  return (
    <TextInput
      label={t('editor.why.label')}
      placeholder={t('editor.why.hint')}
      value={value}
      maxLength={longestReason}
      autoComplete="off"
      dir="auto"
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
