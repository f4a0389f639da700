import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../../shared/api/trpc.ts';
import { TextLink } from '../../../shared/interface/links.tsx';
import classes from '../term-list.module.css';

type OwnMarksProps = {
  readonly deckId: string;
  readonly term: { readonly id: string; readonly headword: string };
  /** Who may change the term itself has nothing to suggest. */
  readonly isAuthor: boolean;
};

/** The way to correct a term, and what its learner says otherwise. */
export function OwnMarks({ deckId, term: { id, headword }, isAuthor }: OwnMarksProps): ReactElement | null {
  const { t } = useTranslation('learner');
  const { data } = trpc.ownTerms.fields.useQuery({ deckId }, { staleTime: 60_000 });
  const fields = data?.terms.find(({ termId }) => termId === id)?.fields ?? {};
  const own = Object.values(fields).flatMap((text) => (text ? [text.mine] : []));
  if (isAuthor && own.length === 0) return null;
  return (
    <div className={classes['facts']}>
      {own.length > 0 && `${t('sharing.correct.yours')}: ${own.join(' · ')} · `}
      <TextLink
        to="/terms/$termId/correct"
        params={{ termId: id }}
        className={classes['why']}
        aria-label={t('sharing.correct.linkWhat', { word: headword })}
      >
        {t('sharing.correct.link')}
      </TextLink>
    </div>
  );
}
