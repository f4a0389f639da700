import { EmptyState } from '@slova/ui';
import { IconMapQuestion } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../shared/interface/links.tsx';

/** There is no page at this address. */
export function PageNotFound(): ReactElement {
  const { t } = useTranslation('learner');
  const { t: say } = useTranslation('shared');
  return (
    <main id="content">
      <EmptyState
        order={1}
        icon={<IconMapQuestion size={36} />}
        title={say('failure.notFound')}
        action={<LinkButton to="/">{t('shell.today')}</LinkButton>}
      >
        {say('failure.notFoundHint')}
      </EmptyState>
    </main>
  );
}
