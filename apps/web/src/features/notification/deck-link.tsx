import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../shared/interface/links.tsx';
import classes from './notifications.module.css';
import type { Notification } from './notifications.ts';

type DeckNotice = Extract<Notification['content'], { kind: 'deck' }>;

/** Where there is something to do, or to see, about a deck. */
export function DeckLink({
  deckId,
  what,
  onFollow,
}: Pick<DeckNotice, 'deckId' | 'what'> & { readonly onFollow: (() => void) | undefined }): ReactElement {
  const { t } = useTranslation('learner');
  const link = { className: classes.more, onClick: onFollow };
  const params = { deckId };
  if (what === 'invited')
    return (
      <TextLink to="/library" {...link}>
        {t('notification.deck.toLibrary')}
      </TextLink>
    );
  if (what === 'suggested')
    return (
      <TextLink to="/library/$deckId/suggestions" params={params} {...link}>
        {t('notification.deck.toSuggestions')}
      </TextLink>
    );
  if (what === 'suggested-to-house')
    return (
      <a href="/admin/content/suggestions" className={classes.more}>
        {t('notification.deck.toSuggestions')}
      </a>
    );
  if (what === 'review-asked' || what === 'sent-back' || what === 'joined')
    return (
      <TextLink to="/library/$deckId/sharing" params={params} {...link}>
        {t('notification.deck.toSharing')}
      </TextLink>
    );
  return (
    <TextLink to="/library/$deckId" params={params} {...link}>
      {t('notification.deck.link')}
    </TextLink>
  );
}
