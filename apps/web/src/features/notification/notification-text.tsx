import type { Icon } from '@tabler/icons-react';
import { IconConfetti } from '@tabler/icons-react';
import { achievements } from '@slova/domain';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { achievementIcons } from '../engagement/index.ts';
import classes from './notifications.module.css';
import type { Notification } from './notifications.ts';

/** A notification in words, with its picture. */
export function NotificationText({ content }: { readonly content: Notification['content'] }): ReactElement {
  const { title, text, Picture } = useWords(content);
  return (
    <span className={classes.text}>
      <span className={classes.picture} aria-hidden="true">
        <Picture size={22} stroke={1.8} />
      </span>
      <span>
        <b>{title}</b>
        <span className={classes.detail}>{text}</span>
      </span>
    </span>
  );
}

function useWords(content: Notification['content']): {
  readonly title: string;
  readonly text: string;
  readonly Picture: Icon;
} {
  const { t } = useTranslation('learner');
  if (content.kind === 'welcome') {
    return {
      title: t('notification.welcome.title'),
      text: t('notification.welcome.text'),
      Picture: IconConfetti,
    };
  }
  const { achievementId, tier } = content;
  const name = t(`engagement.achievements.${achievementId}.name`);
  const steps = achievements.find(({ id }) => id === achievementId)?.tiers.length ?? 1;
  const text =
    steps === 1 ? t('notification.achievement.only') : t('notification.achievement.text', { tier });
  return {
    title: t('notification.achievement.title', { name }),
    text,
    Picture: achievementIcons[achievementId],
  };
}
