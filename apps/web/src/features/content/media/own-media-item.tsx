import { Group, Stack, Text } from '@mantine/core';
import { Picture, SoundPlayer } from '@slova/ui';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outputs } from '../../../shared/api/outputs.ts';
import { useFormats } from '../../../shared/interface/formats.ts';
import { TextLink } from '../../../shared/interface/links.tsx';
import { useLocalText } from '../../../shared/interface/local-text.ts';
import classes from './own-media.module.css';
import { useSizes } from './sizes.ts';

type Media = Outputs['media']['room']['media'][number];

/** One picture or sound of a learner: what it is, how large, and the decks that have it. */
export function OwnMediaItem({ media }: { readonly media: Media }): ReactElement {
  const { t } = useTranslation('learner');
  const { date } = useFormats();
  const size = useSizes();
  const { id, width, height, byteSize, givenAt, isCounted, decks } = media;
  const isPicture = width !== null && height !== null;
  const given = t(isPicture ? 'settings.media.picture' : 'settings.media.sound', { day: date(givenAt) });
  return (
    <li className={classes['item']}>
      {isPicture ? (
        <Picture media={id} alt={given} size={{ width, height }} />
      ) : (
        <SoundPlayer media={id} label={given} />
      )}
      <Stack gap={4} className={classes['facts'] ?? ''}>
        <Group gap="xs">
          <Text>{given}</Text>
          <Text c="dimmed">{size(byteSize)}</Text>
          {!isCounted && <Text c="dimmed">{t('settings.media.notCounted')}</Text>}
        </Group>
        {decks.length === 0 && <Text c="dimmed">{t('settings.media.unused')}</Text>}
        {decks.map((deck) => (
          <DeckOf key={deck.id} deck={deck} />
        ))}
      </Stack>
    </li>
  );
}

function DeckOf({ deck: { id, title, isShown } }: { readonly deck: Media['decks'][number] }): ReactElement {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  return (
    <Text className={classes['deck'] ?? ''}>
      <TextLink to={isShown ? '/library/$deckId' : '/library/$deckId/history'} params={{ deckId: id }}>
        {local(title)}
      </TextLink>
      {!isShown && (
        <Text span c="dimmed">
          {' '}
          {t('settings.media.inHistory')}
        </Text>
      )}
    </Text>
  );
}
