import { useEffect } from 'react';
import { useLanguage } from '../../shared/use-language.ts';
import { useAccount } from './account.tsx';

/** Shows the app in the language of the account that has just signed in. */
export function FollowAccountLanguage(): null {
  const { locale } = useAccount();
  const { show } = useLanguage();
  useEffect(() => {
    void show(locale);
  }, [locale, show]);
  return null;
}
