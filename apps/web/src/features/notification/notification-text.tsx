import type { Icon } from '@tabler/icons-react';
import { IconConfetti, IconRepeat, IconUsers } from '@tabler/icons-react';
import { achievements } from '@slova/domain';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { achievementIcons } from '../engagement/index.ts';
import { TextLink } from '../../shared/interface/links.tsx';
import { CaseLink, useCaseWords } from './case-notice.tsx';
import { useLocalText } from '../../shared/interface/local-text.ts';
import { DeckLink } from './deck-link.tsx';
import classes from './notifications.module.css';
import type { Notification } from './notifications.ts';

/** A notification in words, with its picture, and a link where there is more to see; `onFollow` hears when it is followed. */
export function NotificationText({
  content,
  onFollow,
}: {
  readonly content: Notification['content'];
  readonly onFollow?: () => void;
}): ReactElement {
  const { t } = useTranslation('learner');
  const { title, text, Picture } = useWords(content);
  return (
    <span className={classes.text}>
      <span className={classes.picture} aria-hidden="true">
        <Picture size={22} stroke={1.8} />
      </span>
      <span>
        <b>{title}</b>
        <span className={classes.detail}>{text}</span>
        {content.kind === 'case' && <CaseLink notice={content} onFollow={onFollow} />}
        {content.kind === 'deck' && <DeckLink {...content} onFollow={onFollow} />}
        {content.kind === 'leech' && (
          <TextLink
            to="/cards/$cardId"
            params={{ cardId: content.cardId }}
            className={classes.more}
            onClick={onFollow}
          >
            {t('notification.leech.link')}
          </TextLink>
        )}
      </span>
    </span>
  );
}

function useWords(content: Notification['content']): {
  readonly title: string;
  readonly text: ReactNode;
  readonly Picture: Icon;
} {
  const { t } = useTranslation('learner');
  const caseWords = useCaseWords();
  const local = useLocalText();
  if (content.kind === 'welcome') {
    return {
      title: t('notification.welcome.title'),
      text: t('notification.welcome.text'),
      Picture: IconConfetti,
    };
  }
  if (content.kind === 'case') return caseWords(content);
  if (content.kind === 'deck') {
    const values = { deck: local(content.title), detail: content.detail ?? '' };
    // Told to nobody.
    const what = content.what === 'nobody-invited' ? 'invited' : content.what;
    return {
      title: t(`notification.deck.title.${what}`, values),
      text: t(`notification.deck.text.${what}`, values),
      Picture: IconUsers,
    };
  }
  if (content.kind === 'leech')
    return { title: t('notification.leech.title'), text: <LeechText {...content} />, Picture: IconRepeat };
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

type Leech = Extract<Notification['content'], { kind: 'leech' }>;

/** Which word, what happened and what was to be expected, and what was done about it. */
function LeechText({ headword, language, reviews, failures, expected, isPutAside }: Leech): ReactElement {
  const { t } = useTranslation('learner');
  const told =
    expected < 1
      ? t('notification.leech.few', { failures, count: reviews })
      : t('notification.leech.more', { failures, count: reviews, expected: Math.round(expected) });
  return (
    <>
      <b className={classes.word} lang={language}>
        {headword}
      </b>
      {`${told} ${t(isPutAside ? 'notification.leech.putAside' : 'notification.leech.advice')}`}
    </>
  );
}
