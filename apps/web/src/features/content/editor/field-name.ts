import { useTranslation } from 'react-i18next';

/** The name of a field of a term or deck, as its path has it: “Answers of meaning 2” for `senses.1.answers`. */
export function useFieldName(): (path: string) => string {
  const { t } = useTranslation('learner');
  return (path) => {
    const [, sense, inside] = /^senses\.(\d+)\.(\w+)/u.exec(path) ?? [];
    const name = (field: string): string => t(`editor.field.${field}` as 'editor.field.headword');
    if (sense === undefined || inside === undefined) return name(path);
    if (sense === '0') return name(inside);
    return t('editor.fieldOfMeaning', { field: name(inside), number: Number(sense) + 1 });
  };
}
