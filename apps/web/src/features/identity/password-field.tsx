import type { PasswordInputProps } from '@mantine/core';
import { PasswordInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A password that can be looked at while it is typed. */
export function PasswordField(
  props: Pick<PasswordInputProps, 'description' | 'autoComplete' | 'error'>,
): ReactElement {
  const { t } = useTranslation('shared');
  const [visible, setVisible] = useState(false);
  return (
    <PasswordInput
      {...props}
      name="password"
      label={t('fields.password')}
      required
      withAsterisk={false}
      visible={visible}
      onVisibilityChange={setVisible}
      visibilityToggleButtonProps={{
        'aria-label': t(visible ? 'fields.hidePassword' : 'fields.showPassword'),
      }}
    />
  );
}
