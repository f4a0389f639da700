import { IconFlag, IconShieldCheck } from '@tabler/icons-react';
import type { Icon } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../shared/interface/links.tsx';
import { useLocalText } from '../../shared/interface/local-text.ts';
import classes from './notifications.module.css';
import type { Notification } from './notifications.ts';

type CaseNotice = Extract<Notification['content'], { kind: 'case' }>;

/** Puts what happened to reported content into the words of whoever is told. */
export function useCaseWords(): (notice: CaseNotice) => {
  readonly title: string;
  readonly text: ReactNode;
  readonly Picture: Icon;
} {
  const { t } = useTranslation('learner');
  const local = useLocalText();
  return ({ as, what, name, reason }) => {
    const values = { name: local(name) };
    if (what === 'opened' || what === 'appealed')
      return {
        title: t(`notification.case.moderator.${what}`, values),
        text: t(`notification.case.moderator.${what}Text`),
        Picture: IconFlag,
      };
    const isShort = as === 'reporter' && (what === 'dismiss' || what === 'ask' || what === 'hide');
    return {
      title: isShort
        ? t(`notification.case.reporter.${what}`, values)
        : t(`notification.case.author.${what}`, values),
      text: (
        <>
          {t('notification.case.reason', { reason })}
          {as === 'author' && (what === 'ask' || what === 'hide') && (
            <span className={classes.detail}>{t('notification.case.appeal')}</span>
          )}
        </>
      ),
      Picture: IconShieldCheck,
    };
  };
}

/** Where there is more to see: the case for moderators, the deck for its author, nothing for others. */
export function CaseLink({
  notice: { as, caseId, deckId },
  onFollow,
}: {
  readonly notice: CaseNotice;
  readonly onFollow: (() => void) | undefined;
}): ReactElement | null {
  const { t } = useTranslation('learner');
  if (as === 'reporter') return null;
  if (as === 'author')
    return (
      <TextLink to="/library/$deckId" params={{ deckId }} className={classes.more} onClick={onFollow}>
        {t('notification.case.author.link')}
      </TextLink>
    );
  return (
    <a href={`/admin/moderation/${caseId}`} className={classes.more}>
      {t('notification.case.moderator.link')}
    </a>
  );
}
