import { Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { TextLink } from '../../shared/interface/links.tsx';
import { useLocalText } from '../../shared/interface/local-text.ts';

/** Of which deck this one is a copy, as long as that can be read. */
export function CopyNote({ of: deckId }: { readonly of: string }): ReactElement | null {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  const { data: original } = trpc.decks.get.useQuery({ deckId }, { retry: false });
  if (!original) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('content.deck.copyOf')}{' '}
      <TextLink to="/library/$deckId" params={{ deckId }}>
        {local(original.title)}
      </TextLink>
    </Text>
  );
}
