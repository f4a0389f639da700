import type { Permission } from '@slova/domain';
import type { ReactElement, ReactNode } from 'react';
import { NoticePage } from '../../shared/notice-page.tsx';
import { useTexts } from '../../shared/use-texts.ts';
import { useAccount, useMay } from './account.tsx';

/** Shows a page to those who may see it, and tells everyone else that their role does not open it. */
export function Permitted({
  permission,
  children,
}: {
  readonly permission: Permission;
  readonly children: ReactNode;
}): ReactElement {
  const { t } = useTexts();
  const { role } = useAccount();
  if (useMay(permission)) return <>{children}</>;
  return (
    <NoticePage title={t('notPermitted.title')} body={t('notPermitted.body', { role: t(`roles.${role}`) })} />
  );
}
