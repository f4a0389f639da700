import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTexts } from './use-texts.ts';

type QueryFieldProps = {
  readonly label: string;
  /** What the address searches for. */
  readonly query: string | undefined;
  readonly onSearch: (query: string) => void;
};

/** A field to search a list by; typing waits a moment before it asks. */
export function QueryField({ label, query, onSearch }: QueryFieldProps): ReactElement {
  const { t } = useTexts();
  const [typed, setTyped] = useState(query ?? '');
  // Back and forward change the address without typing.
  const [seen, setSeen] = useState(query);
  if (seen !== query) {
    setSeen(query);
    setTyped(query ?? '');
  }
  const searchSoon = useDebouncedCallback(onSearch, 250);
  const type = (text: string): void => {
    setTyped(text);
    searchSoon(text);
  };
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={18} aria-hidden />}
      rightSection={
        typed !== '' && <CloseButton aria-label={t('users.clearSearch')} onClick={() => type('')} />
      }
      maxLength={200}
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
      w="28rem"
      maw="100%"
    />
  );
}
