import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../shared/anchor-link.tsx';
import { Answered } from '../../shared/answered.tsx';
import { NoticePage } from '../../shared/notice-page.tsx';
import { RowsSkeleton } from '../../shared/rows-skeleton.tsx';
import { trpc } from '../../shared/trpc.ts';
import { useTexts } from '../../shared/use-texts.ts';
import { CaseView } from './case-view.tsx';

const route = getRouteApi('/moderation/$caseId');

/** One case, found by the address. */
export function CasePage(): ReactElement {
  const { t } = useTexts();
  const { caseId } = route.useParams();
  const content = trpc.moderation.case.useQuery({ caseId: caseId });
  const code = content.error?.data?.code;
  return (
    <>
      <AnchorLink to="/moderation" size="sm" display="inline-block" py="xs">
        ← {t('moderation.title')}
      </AnchorLink>
      {code === 'not_found' || code === 'invalid_input' ? (
        <NoticePage title={t('moderation.missingTitle')} body={t('moderation.missing')} />
      ) : (
        <Answered query={content} pending={<RowsSkeleton rows={8} />}>
          {(details) => <CaseView details={details} />}
        </Answered>
      )}
    </>
  );
}
