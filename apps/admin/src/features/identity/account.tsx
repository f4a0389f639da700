import type { Account } from '@slova/contract';
import type { Permission } from '@slova/domain';
import { may } from '@slova/domain';
import type { ReactElement, ReactNode } from 'react';
import { createContext, useContext } from 'react';

const AccountContext = createContext<Account | null>(null);

/** Tells everything below who is signed in. */
export function AccountProvider({
  account,
  children,
}: {
  readonly account: Account;
  readonly children: ReactNode;
}): ReactElement {
  return <AccountContext value={account}>{children}</AccountContext>;
}

/** The member of staff who is signed in; only below the session gate. */
export function useAccount(): Account {
  const account = useContext(AccountContext);
  if (account === null) throw new Error('useAccount needs the session gate above it.');
  return account;
}

/** True when the person signed in may do it. The API asks again; this decides what is shown. */
export function useMay(permission: Permission): boolean {
  return may(useAccount().role, permission);
}
