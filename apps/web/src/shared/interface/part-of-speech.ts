import { partsOfSpeech } from '@slova/domain';
import { useTranslation } from 'react-i18next';

/** The name of a part of speech in the reader's language; one we have no name for stays as it is. */
export function usePartOfSpeech(): (name: string) => string {
  const { t } = useTranslation('learner');
  return (name) => {
    const known = partsOfSpeech.find((part) => part === name);
    return known ? t(`content.partOfSpeech.${known}`) : name;
  };
}
