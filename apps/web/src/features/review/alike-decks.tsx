import { Group, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../shared/api/trpc.ts';
import { TextLink } from '../../shared/interface/links.tsx';
import { useLocalText } from '../../shared/interface/local-text.ts';

/** The other decks with the same preset, whose cards are moved each by itself. */
export function AlikeDecks({ deckIds }: { readonly deckIds: readonly string[] }): ReactElement | null {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  const { data } = trpc.decks.list.useQuery();
  const decks = data?.decks.filter(({ id }) => deckIds.includes(id)) ?? [];
  if (decks.length === 0) return null;
  return (
    <div>
      <Text size="sm">{t('settings.reschedule.shared')}</Text>
      <Group gap="md">
        {decks.map(({ id, title }) => (
          <TextLink key={id} to="/library/$deckId/settings" params={{ deckId: id }}>
            {local(title)}
          </TextLink>
        ))}
      </Group>
    </div>
  );
}
