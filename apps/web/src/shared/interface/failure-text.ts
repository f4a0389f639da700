import { useTranslation } from 'react-i18next';
import { refusalOf } from '../api/refusal.ts';

/** Puts a failed request into words: the server's own message, or that no answer came. */
export function useFailureText(): (error: unknown) => string {
  const { t } = useTranslation('shared');
  return (error) => {
    const { message, status } = refusalOf(error);
    return message ?? (status === null ? t('failure.unreachable') : t('failure.unknown'));
  };
}
