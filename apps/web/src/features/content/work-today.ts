import { useTranslation } from 'react-i18next';

/** What waits in a deck, in words: “12 to review · 5 new today”. */
export function useWorkToday(): (work: { readonly dueNow: number; readonly newToday: number }) => string {
  const { t } = useTranslation('learner');
  return ({ dueNow, newToday }) => {
    const parts = [
      ...(dueNow > 0 ? [t('content.deck.dueNow', { count: dueNow })] : []),
      ...(newToday > 0 ? [t('content.deck.newToday', { count: newToday })] : []),
    ];
    return parts.length > 0 ? parts.join(' · ') : t('content.deck.nothingDue');
  };
}
