import { EmptyState } from '@slova/ui';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../shared/interface/page.tsx';
import type { SearchAddress } from './search-address.ts';
import { SearchField } from './search-field.tsx';
import { SearchFilterBar } from './search-filter-bar.tsx';
import { SearchResults } from './search-results.tsx';

// So long after the last letter that a word typed at an ordinary pace is looked for once.
const settledAfterMs = 250;

/** Words and decks that answer to what was typed. The address says it all, so that it can be kept and sent. */
export function SearchPage({
  address,
  onChange,
}: {
  readonly address: SearchAddress;
  readonly onChange: (address: SearchAddress) => void;
}): ReactElement {
  const { t } = useTranslation('learner');
  const { q = '', ...filters } = address;
  const [draft, setDraft] = useState({ at: q, text: q });
  // What was typed stands until the address says something else, such as after the way back.
  const typed = draft.at === q || draft.text.trim() === q ? draft.text : q;
  const look = (query: string): void => {
    const wanted = query.trim();
    if (wanted !== q) onChange({ ...filters, ...(wanted !== '' && { q: wanted }) });
  };
  const lookSoon = useDebouncedCallback(look, settledAfterMs);
  const type = (text: string): void => {
    setDraft({ at: q, text });
    lookSoon(text);
  };
  return (
    <Page name={q === '' ? t('search.title') : t('search.titleOf', { query: q })} heading={t('search.title')}>
      <SearchField value={typed} onChange={type} onSubmit={look} />
      <SearchFilterBar address={address} onChange={onChange} />
      {q === '' ? (
        <EmptyState icon={<IconSearch size={36} />} title={t('search.begin')}>
          {t('search.beginHint')}
        </EmptyState>
      ) : (
        <SearchResults address={address} />
      )}
    </Page>
  );
}
