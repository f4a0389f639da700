import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { FormEvent, ReactElement } from 'react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSingleKeys } from '../../shared/interface/single-keys.ts';
import classes from './search.module.css';

/** Where a search is typed; the key `/` leads here. */
export function SearchField({
  value,
  onChange,
  onSubmit,
}: {
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly onSubmit: (typed: string) => void;
}): ReactElement {
  const { t } = useTranslation('learner');
  const field = useRef<HTMLInputElement>(null);
  useSlash(() => field.current?.select());
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit(value.trim());
  };
  return (
    <form role="search" className={classes['field']} onSubmit={submit}>
      <TextInput
        ref={field}
        type="search"
        size="md"
        label={t('search.label')}
        placeholder={t('search.placeholder')}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        maxLength={100}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <Button type="submit" size="md" title={t('search.key')}>
        {t('search.button')}
      </Button>
    </form>
  );
}

/** Where another sign stands on that key, such as on a Russian keyboard, the key itself counts. */
function useSlash(act: () => void): void {
  const [singleKeys] = useSingleKeys();
  const listen = useEffectEvent((event: KeyboardEvent): void => {
    const { key, code, ctrlKey, altKey, metaKey, shiftKey, target } = event;
    const isSlash = key === '/' || (code === 'Slash' && !shiftKey);
    const isTyping =
      target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
    if (!isSlash || ctrlKey || altKey || metaKey || isTyping) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!singleKeys) return undefined;
    const hear = (event: KeyboardEvent): void => listen(event);
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, [singleKeys]);
}
